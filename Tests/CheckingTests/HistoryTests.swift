import Testing
import Tuition

@testable import Checking

/// What has happened stands, counts, and is no breach; every rule holds for what is left.
struct HistoryTests {
  private static let from: CalendarDate = "2026-09-14"

  private func rules(_ scene: Scene, from: CalendarDate? = Self.from) throws -> [String] {
    let school = try scene.school()
    return check(scene.timetable(of: school), of: school, from: from).map(\.rule)
  }

  /// Ann has had a session with Tom, and goes on with somebody.
  private func begun(_ change: (inout Scene) -> Void) -> Scene {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07")
    change(&scene)
    return scene
  }

  @Test func `another tutor may go on from the date, and only from the date`() throws {
    let scene = begun { $0.meet("S2", ["ann"], on: "2026-09-14", with: "una") }
    #expect(try rules(scene) == [])
    #expect(try rules(scene, from: nil) == [OneTutor.title])
    #expect(try rules(scene, from: "2026-09-07") == [OneTutor.title])
  }

  @Test func `what is left is with one tutor`() throws {
    let scene = begun { scene in
      scene.records.provisions[0] = Provision(
        id: "solo", name: "One to one", subjects: .any, sessions: 3)
      scene.meet("S2", ["ann"], on: "2026-09-14", with: "una")
      scene.meet("S3", ["ann"], on: "2026-09-21")
    }
    #expect(try rules(scene) == [OneTutor.title])
  }

  @Test func `sessions that have happened count for the number of sessions`() throws {
    let more = begun { scene in
      scene.meet("S2", ["ann"], on: "2026-09-14")
      scene.meet("S3", ["ann"], on: "2026-09-21")
    }
    #expect(try rules(more) == [SessionCount.title])
    #expect(try rules(begun { _ in }) == [])
    #expect(try rules(begun { _ in }, from: nil) == [SessionCount.title])
  }

  @Test func `what has happened breaks no rule that the school has made since`() throws {
    let scene = begun { scene in
      scene.records.absences = [
        Absence(tutor: "tom", first: "2026-09-07", last: "2026-09-07")
      ]
      scene.meet("S2", ["ann"], on: "2026-09-14")
    }
    #expect(try rules(scene) == [])
    #expect(try rules(scene, from: nil) == [TutorAbsence.title])
  }

  @Test func `lessons that were missed are lost for the rest of the term`() throws {
    var scene = begun { $0.meet("S2", ["ann"], on: "2026-09-14") }
    let school = try scene.school()
    let timetable = scene.timetable(of: school)
    let minutes = withdrawals(of: timetable, in: school).map(\.minutes)
    #expect(minutes.count == 2)
    scene.records.protection = Protection(subjects: ["Mathematics"], lossPercent: 33)
    #expect(try rules(scene) == [SubjectLossLimit.title])
  }

  @Test func `a week counts what of it has happened`() throws {
    let scene = begun { scene in
      scene.meet("S2", ["ann"], on: "2026-09-10")
    }
    #expect(try rules(scene, from: "2026-09-09") == [MostPerWeek.title])
  }

  @Test func `a group that has begun may go on with fewer`() throws {
    var scene = Scene()
    scene.sessions = []
    scene.records.requests = []
    for pupil in ["ann", "ben"] as [Identifier<Pupil>] { scene.ask(pupil, by: "trio") }
    scene.meet("S1", ["ann", "ben"], on: "2026-09-07", by: "trio")
    scene.meet("S2", ["ann"], on: "2026-09-14", by: "trio")
    #expect(try rules(scene) == [])
    scene.sessions.removeFirst()
    #expect(try rules(scene).contains(GroupSize.title))
  }

  @Test func `a place that was taken stays taken`() throws {
    func scene(places: Int) -> Scene {
      begun { scene in
        scene.ask("ben")
        scene.records.pots = [Pot(id: "pot", places: places)]
        scene.sessions = []
        scene.meet("S1", ["ann"], on: "2026-09-07", pots: ["pot"])
        scene.meet("S2", ["ben"], on: "2026-09-14", pots: ["pot"])
        scene.meet("S3", ["ben"], on: "2026-09-21", pots: ["pot"])
      }
    }
    #expect(try rules(scene(places: 1)) == [PotOverdrawn.title])
    #expect(try rules(scene(places: 2)) == [])
  }

  @Test func `what begun by one provision is not given by another`() throws {
    let scene = begun { scene in
      scene.records.provisions.append(
        Provision(id: "duo", name: "Another", subjects: .any, sessions: 1))
      scene.ask("ann", by: "duo")
      scene.meet("S2", ["ann"], on: "2026-09-14", by: "duo")
    }
    #expect(try rules(scene) == [OneRequestPerSubject.title])
  }

  @Test func `tiers count what is whole with what has happened, and the cost of what is left`()
    throws
  {
    let scene = begun { $0.meet("S2", ["ann"], on: "2026-09-14") }
    let school = try scene.school()
    let timetable = scene.timetable(of: school)
    let all = tierObjectives(of: timetable, in: school)
    let rest = tierObjectives(of: timetable, in: school, from: Self.from)
    #expect(rest[.points] == all[.points] && rest[.points] == 10)
    let (cost, whole) = (try #require(rest[.cost]), try #require(all[.cost]))
    #expect(cost < whole && cost > 0)
  }
}

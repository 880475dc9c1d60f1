import Testing
import Tuition

@testable import Checking

struct TierObjectivesTests {
  @Test func `requests placed count with their points`() throws {
    var scene = Scene()
    scene.ask("ben", points: 7, statutory: true)
    scene.ask("cat", points: 99)
    scene.meet("S3", ["ben"], on: "2026-09-09")
    scene.meet("S4", ["ben"], on: "2026-09-16")
    let tiers = try scene.tiers()
    #expect(tiers[.statutory] == 1)
    #expect(tiers[.points] == 17)
    #expect(tiers[.kept] == nil)
  }

  @Test func `a request without all its sessions is not placed`() throws {
    var scene = Scene()
    scene.sessions.removeLast()
    #expect(try scene.tiers()[.points] == 0)
  }

  @Test func `the cost is minutes by weight and one fee for each weekly time`() throws {
    #expect(try Scene().tiers()[.cost] == 2 * 60 * 10 + 300)
  }

  @Test func `a subject has its own weight, more where the pupil should keep it`() throws {
    var scene = Scene()
    scene.records.protection = Protection(
      lossPercent: 50, bySubject: ["Art": Protection.OfSubject(weight: 4)])
    #expect(try scene.tiers()[.cost] == 2 * 60 * 4 + 300)
    scene.records.judgements = [Judgement(pupil: "ann", subject: "Art", kind: .keep)]
    #expect(try scene.tiers()[.cost] == 2 * 60 * 4 * 3 + 300)
  }

  @Test(arguments: [
    ("Early", 30 * 5), ("Reg", 15 * 3), ("P3", 60 * 1), ("Break", 20 * 10), ("Lunch", 40 * 10),
    ("Late", 45 * 5),
  ])
  func `outside lessons the kind of the period has a weight`(period: String, cost: Int) throws {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07", in: Identifier(period))
    #expect(try scene.tiers()[.cost] == cost + 300)
  }

  @Test func `each pupil of a group has a cost and each weekly time a fee`() throws {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ben", "dan"], on: "2026-09-07", by: "trio")
    scene.meet("S2", ["ben", "dan"], on: "2026-09-16", by: "trio")
    #expect(try scene.tiers()[.cost] == 60 * (10 + 10 + 10 + 1) + 4 * 300)
  }

  @Test func `what is kept is counted by pupil, date, period and tutor`() throws {
    var published = Scene()
    published.meet("S3", ["ben", "cat"], on: "2026-09-09", by: "trio")
    var scene = Scene()
    scene.sessions = []
    scene.meet("X1", ["ann"], on: "2026-09-07", room: "den")
    scene.meet("X2", ["ann"], on: "2026-09-14", with: "una")
    scene.meet("X3", ["ben"], on: "2026-09-09")
    let school = try published.school()
    #expect(try scene.tiers(published: published.timetable(of: school))[.kept] == 2)
  }
}

import Exploring
import Testing
import Tuition
import TuitionTesting

struct ComparisonTests {
  private func session(
    _ day: Int, in month: Int = 9, pupil: Identifier<Pupil> = "p1"
  ) -> Session {
    Session(
      id: Identifier("S\(day)"), date: SampleSchool.date(day, month), period: "P2",
      provision: "one-to-one", subject: "English", tutor: "t1", room: "R1", pupils: [pupil],
      pots: [nil])
  }

  /// Sessions of a request that is for so many.
  private func planned(_ sessions: [Session], of needed: Int = 1) throws -> PlannedSchool {
    var records = SampleSchool.records
    records.provisions[0].sessions = needed
    return PlannedSchool(
      try School(records), Timetable(sessions, order: { _ in 0 }), withdrawals: [])
  }

  @Test func `a session at another date has moved, and its family needs a letter`() throws {
    let base = try planned([session(14), session(21)])
    let found = compare(base, with: try planned([session(14), session(28)]))
    #expect(found.kept == 1 && found.moved == 1 && found.letters == ["p1"])
    #expect(found.displaced.isEmpty && found.gained.isEmpty)
    #expect(found.minutes == Pair(base: 120, scenario: 120))
    #expect(found.points == Pair(base: 50, scenario: 50))
  }

  @Test func `who is only placed first gains no entitlement, and who asks anew brings their own`()
    throws
  {
    let base = try planned([session(14)])
    let first = try base.school.changed(
      by: Scenario(name: "-", changes: [.placeFirst(.everybody)]), beside: base.timetable)
    #expect(first.records.requests.allSatisfy { $0.statutory })
    let alike = compare(base, with: PlannedSchool(first, base.timetable, withdrawals: []))
    #expect(alike.statutory == Pair(base: 0, scenario: 0))
    #expect(alike.placedFirst?.placed == Pair(base: 1, scenario: 1))
    #expect(compare(base, with: base).placedFirst == nil)
    var records = base.school.records
    records.requests.append(
      Request(
        pupil: "p2", subject: "English", provision: "one-to-one", points: 10, statutory: true))
    let sessions = [session(14), session(14, pupil: "p2")]
    let asked = PlannedSchool(
      try School(records), Timetable(sessions, order: { _ in 0 }), withdrawals: [])
    #expect(compare(base, with: asked).statutory == Pair(base: 0, scenario: 1))
  }

  @Test func `who has no sessions any more is displaced, and has not moved`() throws {
    let found = compare(try planned([session(14)]), with: try planned([]))
    #expect(found.displaced == [Wish(pupil: "p1", subject: "English")])
    #expect(found.kept == 0 && found.moved == 0 && found.placed.difference == -1)
    #expect(found.loads == [NamedPair("Ms Okafor (t1)", Pair(base: 60, scenario: 0))])
  }

  @Test func `who has some sessions only is told in part, and is neither placed nor displaced`()
    throws
  {
    let whole = try planned([session(14), session(21), session(28)], of: 3)
    let part = try planned([session(14)], of: 3)
    let found = compare(whole, with: part)
    let wish = Wish(pupil: "p1", subject: "English")
    #expect(found.placed == Pair(base: 1, scenario: 0) && found.points.scenario == 0)
    #expect(found.displaced.isEmpty && found.gained.isEmpty)
    #expect(
      found.partly == [
        PartPlacement(
          wish, sessions: Pair(base: 3, scenario: 1), needed: Pair(base: 3, scenario: 3))
      ])
    let again = compare(part, with: whole)
    #expect(again.gained.isEmpty && again.partly.map(\.sessions.base) == [1])
    #expect(entitlementsPlaced(in: part.timetable, of: part.school) == 0)
  }

  @Test
  func
    `what stays, moves and falls away makes up the plan, what stays, moves and is new the other`()
    throws
  {
    let base = try planned([14, 21, 28].map { session($0) })
    let found = compare(base, with: try planned([session(14), session(15), session(1, in: 10)]))
    #expect(found.sessions.kept == 1 && found.sessions.moved == 2)
    #expect(found.sessions.fallen == 0 && found.sessions.new == 0)
    let fewer = compare(base, with: try planned([session(15)])).sessions
    #expect((fewer.kept, fewer.moved, fewer.fallen, fewer.new) == (0, 1, 2, 0))
    #expect(found.moves.map(\.gone) == [[times(.monday, 2)]])
    #expect(found.moves.map(\.new) == [[times(.tuesday, 1), times(.thursday, 1)]])
  }

  private func times(_ day: Weekday, _ count: Int) -> PupilMove.Times {
    PupilMove.Times(day: day, period: "P2", tutor: "t1", count: count)
  }

  @Test func `another provision is told, and the parts of a group's cost add up`() throws {
    var records = SampleSchool.records
    records.provisions = ["one-to-one", "trio"].map {
      Provision(
        id: $0, name: "Tuition", subjects: .any, sessions: 1, groupMost: 3, costPerSession: 1000)
    }
    records.requests = ["p1", "p2"].flatMap { pupil in
      ["one-to-one", "trio"].map {
        Request(
          pupil: Identifier(pupil), subject: "English", provision: Identifier($0), points: 50)
      }
    }
    let school = try School(records)
    func plan(_ provision: Identifier<Provision>) -> PlannedSchool {
      let session = Session(
        id: "S1", date: SampleSchool.date(14, 9), period: "P2", provision: provision,
        subject: "English", tutor: "t1", room: "R1", pupils: ["p1", "p2", "p3"],
        pots: ["core", "core", "core"])
      return PlannedSchool(school, Timetable([session], order: { _ in 0 }), withdrawals: [])
    }
    let found = compare(plan("one-to-one"), with: plan("trio"))
    #expect(found.swapped.map(\.wish.pupil) == ["p1", "p2"])
    #expect(found.swapped.allSatisfy { $0.before == "one-to-one" && $0.after == "trio" })
    #expect(found.penceByPot == [NamedPair("core", Pair(base: 1000, scenario: 1000))])
  }

  @Test func `a plan beside itself is the same`() throws {
    let base = try planned([session(14)])
    let found = compare(base, with: base)
    #expect(found.kept == 1 && found.letters.isEmpty && found.points.difference == 0)
  }
}

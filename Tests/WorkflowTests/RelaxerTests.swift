import Checking
import Drawing
import Exploring
import Planning
import Testing
import Tuition
import TuitionTesting

@testable import Workflow

struct RelaxerTests {
  /// A drawn school with somebody whom its plan does not place.
  private struct Case {
    let school: School
    let base: Timetable
    let warm: WarmStart
  }

  private func drawn(_ seed: UInt64) throws -> Case? {
    let school = try School(drawSchool(.tiny, seed: seed))
    guard case .planned(let plan, let warm) = try plan(school, until: .work(8)),
      !school.wishesLeft(beside: plan.timetable).isEmpty
    else { return nil }
    return Case(school: school, base: plan.timetable, warm: warm)
  }

  /// What gives way beside a plan of the school; nothing where there is none.
  private func relaxed(
    _ drawn: Case, _ relaxing: Relaxing = .usual
  ) throws -> (state: Relaxer.State, relaxed: Relaxed)? {
    let run = ScenarioRun(
      school: drawn.school, base: drawn.base, warm: drawn.warm, work: 8, keepsDrafts: false,
      cancelled: { false }, elapsed: { .zero })
    guard case .planned(let plan, let warm) = try run.outcome(of: drawn.school, from: drawn.warm)
    else { return nil }
    let relaxer = Relaxer(
      run: run, scenario: Scenario(name: "all", changes: []), school: drawn.school,
      relaxing: relaxing)
    return try relaxer.relax(from: plan, warm)
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func
    `with what gives way everybody is placed lawfully, and without any one of it somebody is left`(
      _ seed: UInt64
    ) throws
  {
    guard let drawn = try drawn(seed), let (state, relaxed) = try relaxed(drawn) else {
      return
    }
    let changes = relaxed.concessions.changes
    let changed = try drawn.school.changed(
      by: Scenario(name: "all", changes: changes), beside: drawn.base)
    #expect(check(state.plan.timetable, of: changed) == [])
    #expect(changed.wishesLeft(beside: state.plan.timetable) == relaxed.left)
    for dropped in changes.indices {
      var fewer = changes
      fewer.remove(at: dropped)
      let school = try drawn.school.changed(
        by: Scenario(name: "fewer", changes: fewer), beside: drawn.base)
      guard case .planned(let plan, _) = try plan(school, until: .work(8)) else { continue }
      let left = Set(school.wishesLeft(beside: plan.timetable))
      #expect(!left.isSubset(of: relaxed.left), "\(changes[dropped]) is not needed")
    }
  }

  @Test func `some drawn schools place everybody with a few concessions`() throws {
    let found = try (0..<24 as Range<UInt64>).compactMap { seed in
      try drawn(seed).flatMap { try relaxed($0)?.relaxed }
    }
    #expect(found.contains { $0.left.isEmpty && !$0.concessions.isEmpty && $0.cost > 0 })
    #expect(found.flatMap(\.concessions).allSatisfy { $0.need != nil })
    #expect(found.allSatisfy { !$0.left.isEmpty || $0.least <= $0.cost })
    #expect(found.contains { $0.least > 0 })
  }

  @Test func `where nothing may give way nothing does, and who is left is named`() throws {
    let cases = try (0..<24 as Range<UInt64>).compactMap { try drawn($0) }
    let first = try #require(cases.first)
    let (_, relaxed) = try #require(try relaxed(first, Relaxing([:])))
    #expect(relaxed.concessions.isEmpty && !relaxed.left.isEmpty)
    #expect(relaxed.left.allSatisfy { relaxed.reasons[$0] != nil })
  }

  @Test
  func `where agreed sessions cannot stand, what gives way and who is left is told all the same`()
    throws
  {
    var records = SampleSchool.records
    records.agreed = [
      AgreedSession(
        pupil: "p1", subject: "English", provision: "one-to-one", date: SampleSchool.date(14, 9),
        period: "P2", tutor: "t1")
    ]
    let run = ScenarioRun(
      school: try School(records), base: Timetable([], order: { _ in 0 }), warm: nil, work: 4,
      keepsDrafts: false,
      cancelled: { false }, elapsed: { .zero })
    let longer = Scenario(
      name: "longer", changes: [.set(.provision("one-to-one", .sessions), to: 30)],
      relaxing: Relaxing([.hour: 10]))
    let result = try #require(try run.results(of: [longer]).first?.result)
    let wish = Wish(pupil: "p1", subject: "English")
    #expect(result.released == [wish])
    let relaxed = try #require(result.relaxed)
    #expect(relaxed.left == [wish] && relaxed.reasons[wish] != nil && relaxed.least == 10)
  }

  /// Two pupils and two free dates, of whom one would take both for more points than the two of them with one each.
  private func rivals() throws -> School {
    try School(
      TwoWeeks.records {
        $0.requests = [
          TwoWeeks.request("Ada", points: 50),
          TwoWeeks.request("Ada", "English", "one", points: 10),
          TwoWeeks.request("Ben", "English", "one", points: 20),
        ]
        $0.tutorHours = TwoWeeks.hours("T1", (.tuesday, "P1"))
      })
  }

  @Test
  func
    `where alternatives differ in points everybody is placed first, and so is whoever plans it again`()
    throws
  {
    let school = try rivals()
    guard case .planned(let plan, let warm) = try plan(school, until: .work(8)) else {
      Issue.record("there is a plan")
      return
    }
    #expect(school.wishesLeft(beside: plan.timetable).map(\.pupil) == ["Ben"])
    let run = ScenarioRun(
      school: school, base: plan.timetable, warm: warm, work: 8, keepsDrafts: false,
      cancelled: { false }, elapsed: { .zero })
    let all = Scenario(name: "all", changes: [], relaxing: .usual)
    let relaxed = try #require(try run.results(of: [all]).first?.result.relaxed)
    #expect(relaxed.left.isEmpty && relaxed.concessions.isEmpty && relaxed.placesEverybodyFirst)
    let again = Scenario(name: "again", changes: relaxed.changes)
    guard case .planned(let found, _)? = try run.results(of: [again]).first?.result.outcome else {
      Issue.record("there is a plan again")
      return
    }
    #expect(found.placed.scenario == 2 && found.gained.map(\.pupil) == ["Ben"])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `what gives way places everybody when its scenario is planned from the same plan`(
    _ seed: UInt64
  ) throws {
    guard let drawn = try drawn(seed) else { return }
    let run = ScenarioRun(
      school: drawn.school, base: drawn.base, warm: drawn.warm, work: 8, keepsDrafts: false,
      cancelled: { false }, elapsed: { .zero })
    let all = Scenario(name: "all", changes: [], relaxing: .usual)
    let relaxed = try #require(try run.results(of: [all]).first?.result.relaxed)
    let again = Scenario(name: "again", changes: relaxed.changes)
    guard case .planned(let found, _)? = try run.results(of: [again]).first?.result.outcome else {
      Issue.record("there is a plan")
      return
    }
    let wishes = Set(drawn.school.records.requests.map(\.wish)).count
    #expect(found.placed.scenario == wishes - relaxed.left.count)
  }
}

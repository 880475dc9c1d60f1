import Checking
import Planning
import Testing
import Tuition

/// The planner against the model of the contract in MathProg, which shares no code with it.
struct OracleComparisonTests {
  @Test(arguments: DrawnSchools.seeds + DrawnSchools.hard)
  func `the planner finds what the model finds, tier by tier`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let answers = try Oracle.answers(for: school)
    let plan = try planned(school, until: .work(1000))
    #expect((plan == nil) == (answers == nil))
    guard let plan, let answers else { return }
    expectLawful(plan, school)
    #expect(plan.certificate.tiers.map(\.name) == answers.map(\.tier))
    #expect(plan.certificate.tiers.map(\.objective) == answers.map(\.optimum))
    expectBounds(plan, answers)
  }

  @Test(arguments: DrawnSchools.seeds + DrawnSchools.hard)
  func `the search alone keeps the rules and never claims too much`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard let answers = try Oracle.answers(for: school) else { return }
    let plan = try #require(try planBySearchAlone(school, until: .work(30)))
    expectLawful(plan, school)
    expectBounds(plan, answers)
    expectNoneBetter(plan, answers)
  }

  @Test(arguments: DrawnSchools.seeds.prefix(30))
  func `beside a published plan as many sessions stay as can`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard let published = try planned(school)?.timetable, let gone = published.sessions.first
    else { return }
    var records = school.records
    records.agreed = []
    records.absences.append(Absence(tutor: gone.tutor, first: gone.date, last: gone.date))
    let changed = try School(records)
    let answers = try #require(try Oracle.answers(for: changed, published: published))
    let plan = try #require(try planned(changed, published: published, until: .work(1000)))
    expectLawful(plan, changed, published: published)
    #expect(plan.certificate.tiers.map(\.objective) == answers.map(\.optimum))
    expectBounds(plan, answers)
    let alone = try #require(
      try planBySearchAlone(changed, published: published, until: .work(30)))
    expectLawful(alone, changed, published: published)
    expectBounds(alone, answers)
    expectNoneBetter(alone, answers)
  }

  private func expectLawful(_ plan: Plan, _ school: School, published: Timetable? = nil) {
    #expect(check(plan.timetable, of: school) == [])
    let reached = tierObjectives(of: plan.timetable, in: school, published: published)
    #expect(plan.objectives == reached)
  }

  /// A tier's bound speaks of plans as good in the tiers above: the optimum is one as long as those are optimal.
  private func expectBounds(_ plan: Plan, _ answers: [Oracle.Answer]) {
    for (tier, answer) in zip(plan.certificate.tiers, answers) {
      let optimum = Double(answer.optimum)
      #expect(tier.name.maximised ? tier.bound >= optimum : tier.bound <= optimum)
      guard tier.objective == answer.optimum else { return }
    }
  }

  /// No plan is better than the optimum in the first tier in which the two differ.
  private func expectNoneBetter(_ plan: Plan, _ answers: [Oracle.Answer]) {
    guard
      let (tier, answer) = zip(plan.certificate.tiers, answers)
        .first(where: { $0.objective != $1.optimum })
    else { return }
    #expect(
      tier.name.maximised ? tier.objective < answer.optimum : tier.objective > answer.optimum)
  }
}

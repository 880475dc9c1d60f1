import Checking
import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

/// Nobody beats the bound of a plan: neither the model in MathProg nor somebody with a pencil.
@Suite(.serialized)
struct BoundTests {
  @Test(arguments: Property.byHand.seeds)
  func `no plan made by hand beats the bounds`(_ seed: UInt64) throws {
    let records = drawSchool(.tiny, seed: seed)
    let school = try School(records)
    let byHand = (1...5).map { handMadePlan(of: records, seed: seed &+ $0) }
      .filter { check($0, of: school) == [] }
    let quick = try planBySearchAlone(school, until: .work(2))
    for plan in [try planned(school), quick] {
      // Where somebody finds a plan by hand, that there is none would be a lie.
      guard let plan else {
        #expect(byHand.isEmpty)
        continue
      }
      #expect(check(plan.timetable, of: school) == [])
      for other in byHand { expectUnbeaten(plan, by: tierObjectives(of: other, in: school)) }
    }
  }

  @Test func `plans made by hand are often lawful and not empty`() throws {
    let lawful = try (0..<60 as Range<UInt64>).count { seed in
      let records = drawSchool(.tiny, seed: seed)
      let byHand = handMadePlan(of: records, seed: seed)
      let school = try School(records)
      return !byHand.sessions.isEmpty && check(byHand, of: school) == []
    }
    #expect(lawful >= 20, "\(lawful) of 60")
  }

  @Test(arguments: Property.model.seeds)
  func `the model does not beat the bounds`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let answers = try Oracle.answers(for: school)
    let plan = try planned(school)
    #expect((plan == nil) == (answers == nil))
    guard let plan, let answers else { return }
    let optimum = Dictionary(uniqueKeysWithValues: answers.map { ($0.tier, $0.optimum) })
    expectUnbeaten(plan, by: optimum)
    if plan.isProved { #expect(plan.objectives == optimum) }
    if let quick = try planBySearchAlone(school, until: .work(2)) {
      expectUnbeaten(quick, by: optimum)
    }
  }
}

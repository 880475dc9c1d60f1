import Checking
import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

/// What is true of a school and of the same school with more to work with.
@Suite(.serialized)
struct LooseningTests {
  @Test(arguments: Property.loosening.seeds)
  func `more to work with never makes a plan worse`(_ seed: UInt64) throws {
    let records = drawSchool(.tiny, seed: seed)
    guard let plan = try planned(try School(records)) else { return }
    expectLawful(plan, try School(records))
    var random = SeededGenerator(seed: seed)
    for loosening in Loosening.all.shuffled(using: &random).prefix(2) {
      var looser = records
      guard loosening.change(&looser, &random) else { continue }
      let school = try School(looser)
      // The old plan is one of the new school: so the new bounds may not be below it.
      #expect(check(plan.timetable, of: school) == [], "\(loosening.testDescription)")
      let after = try #require(try planned(school), "\(loosening.testDescription)")
      expectLawful(after, school)
      let reached = tierObjectives(of: plan.timetable, in: school)
      expectUnbeaten(after, by: reached, "After \(loosening.testDescription).")
      guard after.isProved else { continue }
      #expect(
        !isBetter(reached, than: after.objectives),
        "\(loosening.testDescription): \(reached), then \(after.objectives)")
    }
  }

  private func expectLawful(_ plan: Plan, _ school: School) {
    #expect(check(plan.timetable, of: school) == [])
    #expect(plan.objectives == tierObjectives(of: plan.timetable, in: school))
  }

  private func isBetter(_ one: [TierName: Int], than other: [TierName: Int]) -> Bool {
    for tier in TierName.allCases {
      guard let left = one[tier], let right = other[tier], left != right else { continue }
      return tier.maximised ? left > right : left < right
    }
    return false
  }
}

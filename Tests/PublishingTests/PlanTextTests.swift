import Testing
import Tuition

@testable import Publishing

@Suite struct PlanTextTests {
  @Test(arguments: [(0, false), (1, true), (3, true)])
  func `a bound that the solver weakened is said`(_ count: Int, _ isSaid: Bool) throws {
    let plan = try SmallPlan.plan()
    let weakened = Plan(
      timetable: plan.timetable, unplaced: plan.unplaced,
      certificate: Certificate(
        seed: 1, stopped: .limit, tiers: plan.certificate.tiers,
        counts: ["bounds-weakened": count]))
    let text = planText(
      weakened, of: try SmallPlan.school(), withdrawals: try SmallPlan.withdrawals())
    #expect(text.contains("The solver gave up") == isSaid)
    #expect(text.contains("once while bounding") == (count == 1))
  }

  @Test(arguments: [(0.0, true), (900.0, false)])
  func `a cost of which nothing is known is not called near its bound`(
    _ bound: Double, _ isSaid: Bool
  ) throws {
    let plan = try SmallPlan.plan()
    let hasty = Plan(
      timetable: plan.timetable, unplaced: plan.unplaced,
      certificate: Certificate(
        seed: 1, stopped: .limit, tiers: [Tier(name: .cost, objective: 1200, bound: bound)],
        counts: [:]))
    let text = planText(
      hasty, of: try SmallPlan.school(), withdrawals: try SmallPlan.withdrawals())
    #expect(text.contains("Nothing tells how good cost could be") == isSaid)
    #expect(text.contains("none   unknown") == isSaid && text.contains("%") != isSaid)
  }
}

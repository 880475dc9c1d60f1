import Testing
import Tuition

@testable import Planning

struct BoundTiersTests {
  /// Tiny schools that have a plan.
  private static let seeds: [UInt64] = Array(0..<20)

  @Test(arguments: seeds)
  func `what a plan left bounds it as what was found from nothing does`(seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard case .planned(let plan, let warm) = try plan(school, until: .work(8)) else { return }
    let own = plan.certificate.tiers
    let ahead = try boundTiers(of: school, beside: own, from: warm, seed: 1)
    let anew = try boundTiers(of: school, beside: own, from: WarmStart(), seed: 1)
    for (tier, other) in zip(ahead, anew) {
      let sign = tier.name.maximised ? 1.0 : -1.0
      #expect(sign * (tier.bound - Double(tier.objective)) >= 0)
      #expect(abs(tier.bound - other.bound) <= max(1, 0.01 * abs(other.bound)))
    }
  }

  @Test(arguments: seeds)
  func `a bound beside fewer points holds beside more`(seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    guard case .planned(let plan, let warm) = try plan(school, until: .work(8)) else { return }
    let search = Search(school, published: nil, seed: 1, until: StoppingRule { _ in nil }) { _ in }
    guard search.resume(from: warm) else { return }
    var held = plan.objectives
    let points = held[.points] ?? 0
    held[.points] = max(0, points - 1)
    search.held = held
    try search.bound(.cost)
    let before = try #require(search.bounds[.cost])
    held[.points] = points
    search.held = held
    search.counters.drill = SolverDrill { _, _ in 0 }
    try search.bound(.cost)
    #expect(try #require(search.bounds[.cost]) >= before)
  }
}

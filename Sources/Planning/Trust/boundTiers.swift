internal import GLPK
public import Tuition

/// Bounds the tiers of a school that has all hours of the tutors it shares, beside what a plan with fewer reaches.
///
/// Every plan of the trust is a plan of each school with the tutors' full hours; so the sum of these bounds over the
/// schools is what no plan of the trust can better that reaches in every school what this plan does in the tiers above.
///
/// - Parameters:
///   - school: the school with all hours.
///   - tiers: what a plan with the hours granted reaches.
///   - seed: the seed of the search that finds columns.
/// - Throws: `PlanningError` where GLPK gives up.
public func boundTiers(
  of school: School, beside tiers: [Tier], seed: UInt64
) throws(PlanningError) -> [Tier] {
  do {
    let search = Search(
      school, published: nil, seed: seed, until: StoppingRule { _ in nil }, progress: { _ in })
    search.held = Dictionary(tiers.map { ($0.name, $0.objective) }) { first, _ in first }
    try search.relax()
    for tier in tiers { try search.bound(tier.name) }
    return tiers.map { tier in
      let found = search.bounds[tier.name] ?? search.trivialBound(tier.name)
      return Tier(name: tier.name, objective: tier.objective, bound: found)
    }
  } catch {
    throw PlanningError(description: "The solver could not bound a school of the trust: \(error)")
  }
}

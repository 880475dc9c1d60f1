internal import GLPK
public import Tuition

/// Bounds the tiers of a school that has all hours of the tutors it shares, beside what a plan with fewer reaches.
///
/// Every plan of the trust is a plan of each school with the tutors' full hours; so the sum of these bounds over the
/// schools is what no plan of the trust can better that reaches in every school what this plan does in the tiers above.
///
/// The search goes on from what the plan left, and begins with nothing besides where that comes to a bound much weaker than the
/// plan's own: columns and cuts of either kind can leave a bound weak, and the better one holds.
///
/// - Parameters:
///   - school: the school with all hours.
///   - tiers: what a plan with the hours granted reaches.
///   - warm: what that plan left; its columns and cuts are most of those that the bounds need.
///   - seed: the seed of the search that finds columns.
/// - Throws: `PlanningError` where GLPK gives up.
public func boundTiers(
  of school: School, beside tiers: [Tier], from warm: WarmStart, seed: UInt64
) throws(PlanningError) -> [Tier] {
  do {
    let ahead = try bounds(of: school, beside: tiers, seed: seed) { search throws(GLPKError) in
      if !search.resume(from: warm) { try search.relax() }
    }
    guard zip(tiers, ahead).contains(where: { $1.isFar(from: $0) }) else { return ahead }
    let anew = try bounds(of: school, beside: tiers, seed: seed) { search throws(GLPKError) in
      try search.relax()
    }
    return zip(ahead, anew).map { $0.tightened(by: $1) }
  } catch {
    throw PlanningError(description: "The solver could not bound a school of the trust: \(error)")
  }
}

/// Bounds the tiers with the columns and cuts that a beginning finds.
private func bounds(
  of school: School, beside tiers: [Tier], seed: UInt64,
  beginning: (Search) throws(GLPKError) -> Void
) throws(GLPKError) -> [Tier] {
  let search = Search(
    school, published: nil, seed: seed, until: StoppingRule { _ in nil }, progress: { _ in })
  search.held = Dictionary(tiers.map { ($0.name, $0.objective) }) { first, _ in first }
  try beginning(search)
  for tier in tiers { try search.bound(tier.name) }
  return tiers.map { tier in
    let found = search.bounds[tier.name] ?? search.trivialBound(tier.name)
    return Tier(name: tier.name, objective: tier.objective, bound: found)
  }
}

extension Tier {
  /// The share by which a bound with all hours may be weaker than that with the hours granted before it is looked for in another
  /// way too.
  private static let near = 0.005

  fileprivate func isFar(from own: Tier) -> Bool {
    abs(bound - own.bound) > Self.near * abs(own.bound)
  }

  fileprivate func tightened(by other: Tier) -> Tier {
    let best = name.maximised ? min(bound, other.bound) : max(bound, other.bound)
    return Tier(name: name, objective: objective, bound: best)
  }
}

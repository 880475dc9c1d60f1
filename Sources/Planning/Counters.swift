/// A kind of work that is counted; the raw value is its name in `plan.json`.
enum Work: String, CaseIterable {
  case solves = "lp-solves"
  /// Solves begun again from another basis.
  case restarts = "lp-restarts"
  /// Solves given up after every basis.
  case failures = "lp-failures"
  /// Bounds of tiers that are weaker for it.
  case weakenedBounds = "bounds-weakened"
  /// Simplex iterations of the masters.
  case pivots
  case pricingRounds = "pricing-rounds"
  case neighbourhoods
  case improvements
  case dateSteps = "date-steps"
  case ruins
  case nodes
  /// Nodes of branching over who teaches whom.
  case branched = "branch-nodes"
  case cuts
}

/// Counts of work, the same on every machine.
final class Counters {
  private(set) var counts = Dictionary(uniqueKeysWithValues: Work.allCases.map { ($0, 0) })
  /// Makes solves break off, for tests.
  var drill: SolverDrill?

  subscript(work: Work) -> Int {
    get { counts[work, default: 0] }
    set { counts[work] = newValue }
  }

  /// Adds what a part of the work counted by itself.
  func add(_ other: Counters) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// The counts by name.
  var named: [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}

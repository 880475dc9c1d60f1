internal import Tuition

extension Search {
  /// The most binaries of a dated programme that is solved as a whole.
  private static let small = 3000
  /// The most nodes of that.
  private static let nodes = 20_000

  /// Solves a small school exactly where the search has not proved its plan; nothing where that finds nothing better.
  func finishExactly() throws(SolverFault) -> DatedSolution? {
    guard !isProved(through: .cost) || !meetsStanding, !isStopped(),
      DatedProgramme.estimatedBinaries(of: model, upTo: Self.small) <= Self.small
    else { return nil }
    let programme = DatedProgramme(model, countsKept: countsKept)
    guard programme.binaries <= Self.small else { return nil }
    var known: [TierName: Int] = [:]
    if meetsStanding { for tier in tierNames { known[tier] = objective(tier) } }
    let solution = try programme.solve(nodeLimit: Self.nodes, incumbent: known) { [self] _ in
      !isStopped()
    }
    counters[.nodes] += solution.nodes
    guard solution.timetable == nil else {
      return solution.tiers.count == tierNames.count ? solution : nil
    }
    for tier in solution.tiers {
      let old = bounds[tier.name] ?? tier.bound
      bounds[tier.name] = tier.name.maximised ? min(tier.bound, old) : max(tier.bound, old)
    }
    return nil
  }
}

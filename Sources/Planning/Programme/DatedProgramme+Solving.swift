internal import GLPK
public import Tuition

extension DatedProgramme {
  /// Solves the tiers one after the other, each held from then on.
  ///
  /// - Parameters:
  ///   - nodeLimit: the most nodes of all searches together; the same on every machine.
  ///   - incumbent: the objectives of a plan that is known. Only plans that better it are looked for; where none is
  ///     found its values stand as the tiers' objectives and there is no timetable.
  ///   - progress: hears of every step and returns false to stop.
  public func solve(
    nodeLimit: Int? = nil, incumbent: [TierName: Int] = [:],
    progress: (DatedProgress) -> Bool = { _ in true }
  ) throws(SolverFault) -> DatedSolution {
    do throws(GLPKError) {
      return try LinearProgram.with { program throws(GLPKError) in
        try fill(&program)
        var search = TierSearch(self, nodeLimit: nodeLimit, incumbent: incumbent)
        for tier in tiers {
          guard try search.solve(tier, in: &program, progress: progress) else { break }
        }
        return search.solution
      }
    } catch {
      throw SolverFault(reason: error.description)
    }
  }
}

/// The state of solving tier after tier.
private struct TierSearch {
  private let programme: DatedProgramme
  private let nodeLimit: Int?
  /// The objectives of the known plan, for as long as no better one is found.
  private var incumbent: [TierName: Int]?
  private var values: [Double]?
  private var tiers: [Tier] = []
  private var stopped = Stopped.proved
  private var isInfeasible = false
  private var nodes = 0

  init(_ programme: DatedProgramme, nodeLimit: Int?, incumbent: [TierName: Int]) {
    self.programme = programme
    self.nodeLimit = nodeLimit
    self.incumbent = incumbent.isEmpty ? nil : incumbent
  }

  var solution: DatedSolution {
    DatedSolution(
      tiers: tiers, stopped: stopped, timetable: values.map(programme.timetable),
      isInfeasible: isInfeasible, nodes: nodes)
  }

  /// Solves one tier; false where there is nothing to do in the tiers below.
  mutating func solve(
    _ tier: TierName, in program: inout LinearProgram, progress: (DatedProgress) -> Bool
  ) throws(GLPKError) -> Bool {
    let known = incumbent?[tier]
    try programme.setTier(tier, in: &program)
    if let known { try programme.hold(tier, at: known + (tier.maximised ? 1 : -1), in: &program) }
    let outcome = try search(tier, known: known, in: &program, progress: progress)
    nodes += outcome.nodes
    note(outcome.stopped)
    let found = outcome.objective.map { Int($0.rounded()) }
    if found != nil {
      values = try program.integerValues()
      incumbent = nil
    } else if known == nil {
      isInfeasible = outcome.status == .infeasible
      return false
    }
    guard let objective = found ?? known else { return false }
    tiers.append(
      Tier(name: tier, objective: objective, bound: bound(of: tier, outcome, objective: objective)))
    try programme.hold(tier, at: objective, in: &program)
    return stopped == .proved || stopped == .limit
  }

  private func search(
    _ tier: TierName, known: Int?, in program: inout LinearProgram,
    progress: (DatedProgress) -> Bool
  ) throws(GLPKError) -> IntegerOutcome {
    let options = BranchAndCutOptions(
      nodeLimit: nodeLimit.map { max(0, $0 - nodes) }, cuts: .all)
    return try program.branchAndCut(options, incumbent: values) { step in
      progress(
        DatedProgress(
          tier: tier, objective: step.incumbent.map { Int($0.rounded()) } ?? known,
          bound: step.bestBound, nodes: nodes + step.nodes))
    }
  }

  private mutating func note(_ reason: IntegerOutcome.Stopped) {
    switch reason {
    case .finished: return
    case .cancelled: stopped = .cancelled
    case .gap, .nodeLimit, .timeLimit, .failed: if stopped != .cancelled { stopped = .limit }
    }
  }

  /// A bound that holds for every plan that is as good in the tiers above: whole, as all objectives are.
  private func bound(of tier: TierName, _ outcome: IntegerOutcome, objective: Int) -> Double {
    if outcome.stopped == .finished { return Double(objective) }
    let found = outcome.bestBound ?? (tier.maximised ? Double.infinity : 0)
    return tier.maximised
      ? max(Double(objective), (found + 1e-6).rounded(.down))
      : min(Double(objective), (found - 1e-6).rounded(.up))
  }
}

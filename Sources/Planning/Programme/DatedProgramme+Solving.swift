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
  private var incumbent: [TierName: Int]
  private var values: [Double]?
  private var tiers: [Tier] = []
  private var stopped = Stopped.proved
  private var isInfeasible = false
  private var nodes = 0

  init(_ programme: DatedProgramme, nodeLimit: Int?, incumbent: [TierName: Int]) {
    self.programme = programme
    self.nodeLimit = nodeLimit
    self.incumbent = incumbent
  }

  var solution: DatedSolution {
    DatedSolution(
      tiers: tiers, stopped: stopped, timetable: values.map(programme.timetable),
      isInfeasible: isInfeasible, nodes: nodes)
  }

  /// Solves one tier; false where there is nothing to do in the tiers below.
  ///
  /// What is known, from outside or from the tier before, need only be bettered.
  mutating func solve(
    _ tier: TierName, in program: inout LinearProgram, progress: (DatedProgress) -> Bool
  ) throws(GLPKError) -> Bool {
    let known = values.map { programme.worth(of: $0, tier: tier) } ?? incumbent[tier]
    try programme.setTier(tier, in: &program)
    if let known { try programme.hold(tier, at: known + (tier.maximised ? 1 : -1), in: &program) }
    let outcome = try search(tier, known: known, in: &program, progress: progress)
    nodes += outcome.nodes
    note(outcome.stopped)
    if outcome.objective != nil { values = try program.integerValues() }
    isInfeasible = known == nil && outcome.status == .infeasible
    let found = outcome.objective.map { Int($0.rounded()) }
    guard let objective = found ?? known else { return false }
    tiers.append(
      Tier(name: tier, objective: objective, bound: bound(of: tier, outcome, objective: objective)))
    try programme.hold(tier, at: objective, in: &program)
    return stopped != .cancelled
  }

  /// Searches with the presolver, and without it where the presolved program cannot be solved.
  private func search(
    _ tier: TierName, known: Int?, in program: inout LinearProgram,
    progress: (DatedProgress) -> Bool
  ) throws(GLPKError) -> IntegerOutcome {
    let limit = nodeLimit.map { max(0, $0 - nodes) }
    func hear(_ step: BranchProgress) -> Bool {
      progress(
        DatedProgress(
          tier: tier, objective: step.incumbent.map { Int($0.rounded()) } ?? known,
          bound: step.bestBound, nodes: nodes + step.nodes))
    }
    let outcome = try program.branchAndCut(
      BranchAndCutOptions(nodeLimit: limit, cuts: .all, presolve: true), progress: hear)
    guard case .failed = outcome.stopped else { return outcome }
    return try program.branchAndCut(
      BranchAndCutOptions(nodeLimit: limit, cuts: .all), progress: hear)
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
    let found = outcome.bestBound ?? (tier.maximised ? programme.most(of: tier) : 0)
    return tier.maximised
      ? max(Double(objective), (found + Tolerance.whole).rounded(.down))
      : min(Double(objective), (found - Tolerance.whole).rounded(.up))
  }
}

extension DatedProgramme {
  /// What a solution is worth in a tier, whatever it says of weekly times that no session uses.
  fileprivate func worth(of values: [Double], tier: TierName) -> Int {
    var worth = 0
    var weekly: Set<[Int]> = []
    for (column, value) in zip(columns, values) where value > 0.5 {
      switch column.meaning {
      case .place: worth += column.worth[tier]
      case .meet(let unit, _, let arm, _):
        worth += column.worth[tier]
        let isNew = weekly.insert([unit, units[unit].arms[arm].key]).inserted
        if isNew, tier == .cost { worth += units[unit].steadiness }
      case .weekly, .room, .pot, .level: continue
      }
    }
    return worth
  }

  /// More of a tier than there can be.
  fileprivate func most(of tier: TierName) -> Double {
    Double(columns.reduce(0) { $0 + $1.worth[tier] })
  }
}

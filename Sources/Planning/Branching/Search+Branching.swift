internal import GLPK
internal import Tuition

extension Search {
  /// The most blocks of a school whose relaxations are split: in larger ones a leaf is too far away.
  private static let mostBranched = 80
  /// The most nodes, times the square of its blocks: the work for one grows with both.
  private static let mostNodes = 800_000
  /// The most pivots for it where the plan is near the bound, and where it is not.
  private static let mostPivots = (near: 60_000, far: 120_000)
  /// How many nodes make a step of work: in small schools about as many as take as long as two neighbourhoods.
  private static let nodesOfStep = 30

  /// Splits the relaxations of the tiers that count who is placed over who teaches whom, where their bounds are not reached.
  func branch() throws(GLPKError) {
    let areListed = pool.circles.allSatisfy(pool.isListed)
    guard model.blocks.count <= Self.mostBranched, areListed else { return }
    for tier in [TierName.statutory, .points] where !isProved(through: tier) && !isStopped() {
      begin(tier)
      try branch(tier)
      try boundPlaces()
    }
  }

  private func branch(_ tier: TierName) throws(GLPKError) {
    let above = tierNames.prefix { $0 != tier }
    let held = above.map { (row: columns.table.row(of: $0), least: Double(objective($0))) }
    let master = Master(columns, aim: Aim(tier), left: CountPlan(columns).left, counters: counters)
    master.isAlone = true
    let first = (nodes: counters[.branched], pivots: counters[.pivots])
    let bound = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: required, held: held)
      if let basis = ended[tier] { try basis.resume(master, &program) }
      var branching = TutorBranching(
        master, candidates: candidates, required: required, cutoff: cutoff(tier))
      try branching.run(&program, until: { isEnough(of: tier, idle: $0, since: first) }) {
        leaf throws(GLPKError) in
        try draw(leaf, tier)
      }
      return branching.bound
    }
    guard bound > -.infinity else { return }
    let found = min(trivialBound(tier), (Tolerance.whole - bound).rounded(.down))
    guard meetsStanding || Double(objective(tier)) <= found else { return }
    bounds[tier] = min(bounds[tier] ?? found, found)
  }

  /// The value from which on a node holds nothing better: better plans reach at least one more.
  private func cutoff(_ tier: TierName) -> Double {
    -Double(objective(tier)) - 1 + 2 * Tolerance.whole
  }

  /// Whether to leave the nodes of a tier, before the next of them: once the plan is near its bound, soon after nothing gets
  /// better.
  ///
  /// - Parameters:
  ///   - idle: the nodes since something became better.
  ///   - first: what the search had counted before the first node.
  private func isEnough(
    of tier: TierName, idle: Int, since first: (nodes: Int, pivots: Int)
  ) -> Bool {
    let looked = counters[.branched] - first.nodes
    if looked > 0, looked % Self.nodesOfStep == 0 { step() }
    let nodes = Self.mostNodes / max(1, model.blocks.count * model.blocks.count)
    let pivots = counters[.pivots] - first.pivots
    let isNear = tiers.first { $0.name == tier }.map { $0.gap <= Tolerance.near } ?? true
    return isStopped() || looked >= nodes || idle >= (isNear ? nodes / 8 : nodes)
      || pivots >= (isNear ? Self.mostPivots.near : Self.mostPivots.far)
  }

  /// Dives for least cost in a leaf, and keeps the plan where it is better.
  ///
  /// - Returns: the cutoff that it sets; nothing where it is no better.
  private func draw(_ leaf: Leaf, _ tier: TierName) throws(GLPKError) -> Double? {
    let before = objective(tier)
    let known = columns.columns.indices.filter { index in
      let column = columns.columns[index]
      return leaf.choice.allows(column.tutor, for: columns.blocks(of: column))
    }
    let reached = (Tolerance.whole - leaf.objective).rounded(.down)
    let dive = CostDive(
      beside: columns, from: known, at: [], parting: nil, candidates: leaf.candidates,
      required: leaf.choice.required,
      least: tier == .points
        ? (Double(objective(.statutory)), reached) : (reached, 0),
      kept: aim.kept, seed: seed, isOver: rule.isOver)
    let dated = try dive.run()
    gather(dive)
    keep(assembled(dated))
    drawn = best.placements
    return objective(tier) > before ? cutoff(tier) : nil
  }
}

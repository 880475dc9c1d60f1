internal import GLPK
internal import Tuition

extension Search {
  /// Bounds the tiers that count what is placed and kept.
  ///
  /// A tier is bounded again where the plan now reaches something else in a tier above it.
  func boundPlaces() throws(GLPKError) {
    for (place, tier) in tierNames.enumerated() where tier.maximised {
      let above = tierNames[..<place].map(objective)
      guard boundBeside[tier] != above else { continue }
      bounds[tier] = nil
      begin(tier)
      try bound(tier)
    }
  }

  /// Bounds the cost of plans that serve as many as the best does.
  func boundCost() throws(GLPKError) {
    begin(.cost)
    bounds[.cost] = nil
    try bound(.cost)
  }

  /// Bounds a tier by the master, for plans that reach what the best draft reaches in the tiers above.
  func bound(_ tier: TierName) throws(GLPKError) {
    boundBeside[tier] = tierNames.prefix { $0 != tier }.map(objective)
    let trivial = trivialBound(tier)
    if tier.maximised, Double(objective(tier)) >= trivial {
      bounds[tier] = trivial
      return
    }
    let aim = Aim(
      statutory: tier == .statutory ? 1 : 0, points: tier == .points ? 1 : 0,
      kept: tier == .kept ? 1 : 0, cost: tier == .cost ? 1 : 0)
    let above = tierNames.prefix { $0 != tier }
    let held = above.map { (row: row(of: $0), least: Double(objective($0))) }
    let master = Master(columns, aim: aim, left: CountPlan(columns).left, counters: counters)
    let known = best.placements.map { columns.index(of: Column($0, of: pool.units[$0.unit])) }
    let relaxation = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: required, held: held)
      for index in known + rounded { try master.add(index, to: &program) }
      for index in resumed { try master.add(index, to: &program) }
      for index in columns.recent(resumed.isEmpty ? 4000 : 0) {
        try master.add(index, to: &program)
      }
      let found = try tighten(
        &program, master, rounds: tier == .cost || tier == .points ? (isStopped() ? 4 : 30) : 0)
      relaxed[tier] = try master.used(&program)
      return found
    }
    if !relaxation.isSolved { counters.weakenedBounds += 1 }
    if tier == .cost { costDuals = master.lastDuals }
    guard relaxation.bound > -.infinity else { return }
    let found =
      tier.maximised
      ? min(trivial, (-relaxation.bound + Tolerance.whole).rounded(.down))
      : max(0, (relaxation.bound - Tolerance.whole).rounded(.up))
    // A draft without its standing sessions is no plan, and may be on the wrong side of a bound for plans.
    let isBeaten =
      tier.maximised ? Double(objective(tier)) > found : Double(objective(tier)) < found
    guard meetsStanding || !isBeaten else { return }
    bounds[tier] = found
  }

  /// Converges, cuts, and converges again until no cut is broken or the bound has all but stopped moving.
  private func tighten(
    _ program: inout LinearProgram, _ master: Master, rounds: Int
  ) throws(GLPKError) -> Relaxation {
    let enough = Enough(distance: Tolerance.tierDistance)
    var best = try master.converge(&program, candidates: candidates, until: enough)
    var idle = 0
    for _ in 0..<rounds {
      guard best.isSolved, try master.cut(&program) else { break }
      let next = try master.converge(&program, candidates: candidates, until: enough)
      let gain = next.bound - best.bound
      best = Relaxation(
        objective: next.objective, bound: max(next.bound, best.bound), isSolved: next.isSolved)
      if gain < Tolerance.boundGain * abs(best.bound) { idle += 1 } else { idle = 0 }
      if idle == 3 { break }
    }
    return best
  }

  private func row(of tier: TierName) -> Int {
    switch tier {
    case .statutory: columns.table.statutory
    case .points: columns.table.points
    case .kept: columns.table.kept
    case .cost: -1
    }
  }
}

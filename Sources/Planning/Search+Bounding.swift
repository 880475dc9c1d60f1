internal import GLPK
internal import Tuition

extension Search {
  /// Bounds the tiers that count what is placed and kept.
  ///
  /// A tier is bounded again where the plan now reaches something else in a tier above it.
  func boundPlaces() throws(GLPKError) {
    for tier in tierNames where tier.maximised && isStale(tier) {
      begin(tier)
      try bound(tier)
    }
  }

  /// Whether a tier has not been bounded beside what the best draft now reaches in the tiers above it.
  func isStale(_ tier: TierName) -> Bool { boundBeside[tier] != reachedAbove(tier) }

  private func reachedAbove(_ tier: TierName) -> [Int] {
    tierNames.prefix { $0 != tier }.map(objective)
  }

  /// Bounds the cost of plans that serve as many as the best does.
  func boundCost() throws(GLPKError) {
    begin(.cost)
    try bound(.cost)
  }

  /// Bounds a tier by the master, for plans that reach what the best draft reaches in the tiers above.
  ///
  /// A bound that was found beside as much or less stays where it is the better one: what reaches more is among the plans that
  /// it spoke of.
  func bound(_ tier: TierName) throws(GLPKError) {
    let above = reachedAbove(tier)
    if let before = boundBeside[tier], zip(above, before).contains(where: <) { bounds[tier] = nil }
    boundBeside[tier] = above
    let trivial = trivialBound(tier)
    if tier.maximised, Double(objective(tier)) >= trivial {
      bounds[tier] = trivial
      return
    }
    let relaxation = try relaxation(of: tier, to: .theEnd)
    if !relaxation.isSolved { counters[.weakenedBounds] += 1 }
    guard relaxation.bound > -.infinity else { return }
    let found =
      tier.maximised
      ? min(trivial, (-relaxation.bound + Tolerance.whole).rounded(.down))
      : max(0, (relaxation.bound - Tolerance.whole).rounded(.up))
    // A draft without its standing sessions is no plan, and may be on the wrong side of a bound for plans.
    let isBeaten =
      tier.maximised ? Double(objective(tier)) > found : Double(objective(tier)) < found
    guard meetsStanding || !isBeaten else { return }
    let old = bounds[tier] ?? found
    bounds[tier] = tier.maximised ? min(old, found) : max(old, found)
  }

  /// Finds duals of the cost that guide neighbourhoods, or better ones where the plan reaches more now and they are wanted new.
  ///
  /// A large school has its cost bounded once, at the end: every bound of it takes as long as many neighbourhoods, and duals that are
  /// nearly right guide as well.
  func guide(anew: Bool) throws(GLPKError) {
    guard !PartDives.suit(CountPlan(columns)) else {
      if costDuals.isEmpty { _ = try relaxation(of: .cost, to: .nearTheEnd) }
      return
    }
    if costDuals.isEmpty || (isStale(.cost) && anew) { try bound(.cost) }
  }

  /// How far a relaxation is solved.
  private enum Depth { case nearTheEnd, theEnd }

  /// The relaxation of a tier, from where it ended before or else from the best draft.
  private func relaxation(of tier: TierName, to depth: Depth) throws(GLPKError) -> Relaxation {
    let above = tierNames.prefix { $0 != tier }
    let held = above.map { (row: columns.table.row(of: $0), least: Double(objective($0))) }
    let master = Master(columns, aim: Aim(tier), left: CountPlan(columns).left, counters: counters)
    master.groups = groups
    master.isAlone = true
    let known = best.placements.map { columns.index(of: Column($0, of: pool.units[$0.unit])) }
    let found = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: required, held: held)
      if let basis = ended[tier] { try basis.resume(master, &program) }
      for index in known + rounded + resumed { try master.add(index, to: &program) }
      for index in columns.recent(resumed.isEmpty ? 4000 : 0) {
        try master.add(index, to: &program)
      }
      if ended[tier] == nil { try master.start(at: best.placements, &program) }
      let found =
        switch depth {
        case .theEnd: try tighten(&program, master, tier)
        case .nearTheEnd: try nearly(&program, master)
        }
      relaxed[tier] = try master.used(&program)
      ended[tier] = try HeldBasis(of: master, program)
      return found
    }
    if tier == .cost { costDuals = master.lastDuals }
    return found
  }

  /// Converges and cuts a little, as for a dive.
  private func nearly(
    _ program: inout LinearProgram, _ master: Master
  ) throws(GLPKError) -> Relaxation {
    let enough = Enough(gain: Tolerance.drift, maySleep: true, isCancelled: isOver)
    try master.converge(
      &program, candidates: listed, until: enough, cuts: 6, rise: Tolerance.relaxed)
    return Relaxation(objective: try program.objective, bound: -.infinity)
  }

  /// How often cuts are added; little for the cost of a plan that is held against a published one and made from it, where
  /// places and moves are what is asked for.
  private func cutRounds(for tier: TierName) -> Int {
    let few = 4
    return switch tier {
    case .points: isStopped() ? few : 60
    case .cost: isStopped() || (isResumed && countsKept) ? few : 60
    case .statutory, .kept: 0
    }
  }

  /// How many rounds of cuts may hardly move the bound, one after the other: a plan that is made from another begins with its cuts.
  private var idleCuts: Int { mayBoundCoarsely ? 1 : 5 }

  /// Whether bounds may end early: not where only places are asked for, since dives begin with the columns that bounds leave.
  private var mayBoundCoarsely: Bool { isResumed && !placesOnly }

  /// When the relaxation of a tier is solved well enough to bound it.
  private func enough(for tier: TierName) -> Enough {
    var enough = Enough(
      distance: Tolerance.tierDistance, maySleep: true, isCancelled: isOver)
    guard mayBoundCoarsely else { return enough }
    enough.isWhole = tier.maximised
    if tier == .cost { enough.share = Tolerance.resumedCost }
    return enough
  }

  /// Converges, cuts, and converges again until no cut is broken or the bound has all but stopped moving; then once more, pricing
  /// by branch and cut where the bound hangs on it.
  private func tighten(
    _ program: inout LinearProgram, _ master: Master, _ tier: TierName
  ) throws(GLPKError) -> Relaxation {
    var enough = enough(for: tier)
    var best = try master.converge(&program, candidates: listed, until: enough)
    var idle = 0
    for _ in 0..<cutRounds(for: tier) where idle < idleCuts && !isOver() {
      guard try master.cut(&program) else { break }
      let next = try master.converge(&program, candidates: listed, until: enough)
      idle = next.bound - best.bound < Tolerance.boundGain * abs(best.bound) ? idle + 1 : 0
      best = next.after(best)
    }
    enough.isExact = true
    return try master.converge(&program, candidates: listed, until: enough).after(best)
  }
}

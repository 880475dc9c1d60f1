internal import GLPK
internal import Tuition

extension Search {
  /// How far below the bound of the points the dive aims, in thousandths: what is held to the bound itself breaks when it is
  /// rounded.
  private static let lessThanBound = 2.0
  /// The share by which the points may be below their bound before a dive is worth its time.
  private static let far = 0.04
  /// The share by which they may be below it before a small school is branched over who teaches whom.
  private static let near = 0.02

  /// Goes on from a plan that was resumed: places what a change has opened or driven out, and keeps what it can.
  ///
  /// What a small change has driven out is put back place by place. A dive looks at the whole school again and moves much of what was
  /// published, so that it is left to changes that open something for others, that drive out a tenth of the plan or somebody who is
  /// entitled, or after which the points are far below their bound.
  ///
  /// What is kept and what it costs is bounded at the end, when it is known what is placed. Of bare sessions nobody knows how good
  /// they are, and a dive would move most of them; they are made better as a plan from nothing is. Where all stays as it was published,
  /// no more can be placed and nothing is new, the plan is left as it is.
  func goOn(from warm: WarmStart) throws(GLPKError) {
    guard warm.work > 0 else {
      try boundPlaces()
      try boundCost()
      enter(.improving)
      return try improve()
    }
    try placeMore()
    if mayPlaceMore, !isStopped(), hold != .most || lacksEntitled || isFarFromBound {
      try diveAgain()
    }
    guard hold != .little else { return try goOnAnew() }
    guard mayPlaceMore || best.score.kept < model.published.count || holdsMore(than: warm)
    else { return }
    enter(.improving)
    try refill(patience: patience)
  }

  /// Makes all of the plan better, as a plan from nothing is; a small school is branched over only where points are to be found.
  private func goOnAnew() throws(GLPKError) {
    try boundPlaces()
    if Double(objective(.points)) * (1 + Self.near) < bounds[.points] ?? 0 {
      enter(.branching)
      try branch()
    }
    enter(.improving)
    drawn = best.placements
    try improve()
  }

  /// How many neighbourhoods may come to nothing, one after the other.
  private var patience: Int {
    switch hold {
    case .whole: 3
    case .most: 8
    case .some, .little: 16
    }
  }

  /// Whether so much more could be placed that looking place by place would take longer than a dive.
  private var isFarFromBound: Bool {
    (bounds[.points] ?? 0) > Double(objective(.points)) * (1 + Self.far)
  }

  /// Whether an entitlement is not met that could be.
  private var lacksEntitled: Bool {
    Double(objective(.statutory)) < bounds[.statutory] ?? 0
  }

  /// Whether something is placed that was not before, or all was to be seen with fresh eyes: then it may lie dearer than it need.
  private func holdsMore(than warm: WarmStart) -> Bool {
    model.published.isEmpty || best.placements.count > warm.placements.count
  }

  /// Places as many as is found quickly, and bounds nothing but that.
  ///
  /// - Parameter least: the points below which nobody wants to know; where the bound is lower nothing is looked for.
  func goOnPlacing(atLeast least: Int) throws(GLPKError) {
    guard !best.unmetBlocks.isEmpty else { return }
    placesOnly = true
    try boundPlacing()
    guard bounds[.points] ?? 0 >= Double(least) else { return }
    try placeMore()
    if mayPlaceMore, !isStopped() { try diveAgain() }
    guard mayPlaceMore else { return }
    enter(.improving)
    try refill(patience: 5)
  }

  /// Bounds what is placed, and places beside what is there.
  private func placeMore() throws(GLPKError) {
    try boundPlacing()
    if mayPlaceMore, !isMended { mend() }
  }

  /// Bounds what is placed.
  private func boundPlacing() throws(GLPKError) {
    for tier in [TierName.statutory, .points] where isStale(tier) {
      begin(tier)
      try bound(tier)
    }
  }

  /// Frees one neighbourhood after the other, each beside what the one before came to.
  private func refill(patience: Int) throws(GLPKError) {
    var refilling = Refilling(
      best.placements, columns: columns, aim: aim, candidates: candidates, duals: costDuals,
      seed: seed)
    var idle = 0
    while idle < patience, !isStopped() {
      begin(mayPlaceMore ? .points : .kept)
      let isBetter = try refilling.step(mayPlaceMore: mayPlaceMore, counters)
      step()
      idle = isBetter ? 0 : idle + 1
      guard isBetter else { continue }
      keep(assembled(refilling.placements))
      if best.score > refilling.score { refilling.start(from: best.placements) }
    }
  }

  /// Dives for most kept and least cost among plans of nearly as many points as the bound, from the plan at hand.
  private func diveAgain() throws(GLPKError) {
    guard let points = bounds[.points] else { return }
    enter(.diving)
    let whole = CountPlan(columns)
    let master = Master(
      columns, aim: Aim(kept: aim.kept, cost: 1), left: whole.left, counters: counters)
    let least = (points * (1 - Self.lessThanBound / 1000)).rounded(.down)
    let fixed = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(
        &program, required: required,
        held: [
          (columns.table.statutory, bounds[.statutory] ?? 0), (columns.table.points, least),
        ])
      try converge(&program, master)
      var dive = Dive(master, candidates: candidates, from: whole)
      try dive.run(&program, isCancelled: isOver)
      return dive.plan.fixed
    }
    keep(assembled(dated(fixed, steps: 2000)))
    step()
  }

  /// Solves the relaxation from which a dive begins, and keeps where it ended and its duals.
  private func converge(
    _ program: inout LinearProgram, _ master: Master
  ) throws(GLPKError) {
    let own = best.placements.map { columns.index(of: Column($0, of: pool.units[$0.unit])) }
    for index in resumed + own { try master.add(index, to: &program) }
    try master.start(at: best.placements, &program)
    let enough = Enough(rounds: 12, distance: 1, isCancelled: isOver)
    _ = try master.converge(&program, candidates: candidates.all, until: enough)
    if try master.cut(&program) {
      _ = try master.converge(&program, candidates: candidates.all, until: enough)
    }
    costDuals = master.lastDuals
    ended[.cost] = try HeldBasis(of: master, program)
  }
}

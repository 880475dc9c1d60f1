internal import GLPK
internal import Tuition

extension Search {
  /// How often placements are taken out and put back when neighbourhoods have stalled: about as long as two of those take.
  private static let ruins = 800
  /// How far below the bound of the points the dives aim, in thousandths.
  private static let aims = [0, 1, 2, 3]
  /// For each of them how large the parts of a large school are: what one dive cuts apart another has together.
  private static let partSizes = [80, 100, 120, 140]

  /// Dives for least cost at several numbers of points near the bound, side by side; the best is where the search begins.
  ///
  /// A relaxation that is held to points which no plan reaches is dear and breaks when it is rounded, so a little less is
  /// asked for too.
  func dive() throws(GLPKError) {
    guard let points = bounds[.points], points > 0, !mayLeaveAtOnce() else { return }
    let start = beginning()
    let isParted = PartDives.suit(CountPlan(columns))
    let dives = aims(below: points, apart: isParted).map { aim in
      CostDive(
        beside: columns, from: start, at: best.placements,
        parting: isParted
          ? .init(
            solution: fractional, size: Self.partSizes[aim.less],
            points: 1 - Double(aim.less) / 1000) : nil,
        candidates: candidates, required: required,
        least: (bounds[.statutory] ?? 0, aim.points), kept: self.aim.kept, seed: seed,
        isOver: rule.isOver)
    }
    let found = sideBySide(dives.count) { number in
      Result { () throws(GLPKError) in try dives[number].run() }
    }
    for (dive, result) in zip(dives, found) {
      gather(dive)
      let dated = try result.get()
      let draft = assembled(dated)
      if draft.score > best.score {
        drawn = draft.placements
        best = draft
      }
      step()
    }
  }

  /// Takes over what a dive beside this search has counted and the columns that it has found.
  func gather(_ dive: CostDive) {
    counters.add(dive.counters)
    for column in dive.columns.columns { _ = columns.index(of: column) }
  }

  /// The points at which the dives aim, none that the plan has passed; those of parts differ by the parts too, others aim at the
  /// same only once.
  private func aims(below bound: Double, apart: Bool) -> [(less: Int, points: Double)] {
    var aims: [(less: Int, points: Double)] = []
    for less in Self.aims {
      let share = 1 - Double(less) / 1000
      let points = max((bound * share).rounded(.down), Double(best.score.points))
      if apart || aims.last?.points != points { aims.append((less, points)) }
    }
    return aims
  }

  /// The columns that a dive begins with: what relaxations used, the best draft, and the newest.
  private func beginning() -> [Int] {
    let known = best.placements.map { columns.index(of: Column($0, of: pool.units[$0.unit])) }
    return promising + (relaxed[.points] ?? []) + known + columns.recent(1000)
  }

  /// Makes the best draft better until every tier is proved or the rule says stop.
  ///
  /// Neighbourhoods are solved for places and for cost as long as the places are not proved, for cost after that. Where they
  /// stall, ruin and recreate finds what a master over counts does not see.
  func improve() throws(GLPKError) {
    var neighbourhoods = Neighbourhoods(
      columns, aim: aim, candidates: candidates, counters: counters, seed: seed)
    neighbourhoods.start(from: drawn)
    var improver = Improver(
      best, insertion: Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept), seed: seed)
    var patience = Patience(placements: model.blocks.count)
    let lastPlace: TierName = countsKept ? .kept : .points
    while !mayLeave(), !isProved(through: .cost), !patience.isExhausted {
      let placesProved = isProved(through: lastPlace)
      begin(placesProved ? .cost : lastPlace)
      let before = (best.score, neighbourhoods.score)
      // While points still grow the duals of a few points less will do.
      try guide(anew: patience.mayClimb)
      neighbourhoods.duals = costDuals
      for _ in 0..<4 where !mayLeave() {
        try neighbourhoods.round(mayPlaceMore: !placesProved && (patience.mayClimb || isResumed))
        for _ in 0..<Neighbourhoods.batch { step() }
      }
      if neighbourhoods.score > before.1 { keep(assembled(neighbourhoods.placements)) }
      if neighbourhoods.score == before.1, patience.hasStalled {
        improver.restart(from: best)
        for _ in 0..<Self.ruins where !mayLeave() {
          improver.round(warmth: patience.warmth)
          counters[.ruins] += 1
        }
        keep(improver.best)
      }
      if best.score > neighbourhoods.score { neighbourhoods.start(from: best.placements) }
      patience.note(before: before, after: (best.score, neighbourhoods.score))
    }
  }
}

/// How long the search goes on without a better draft.
struct Patience {
  private let most: Int
  private var idle = 0
  private var stalled = 0

  init(placements: Int) { most = 8 + placements / 8 }

  var isExhausted: Bool { idle >= most }

  /// Whether neighbourhoods have not become better for a while, so that ruin and recreate should have its turn.
  var hasStalled: Bool { stalled >= 2 }

  /// Whether placing more should be tried: where the cost has come to rest.
  var mayClimb: Bool { idle > 0 }

  /// How much more a draft may cost for a while.
  var warmth: Double { idle % 2 == 0 ? 20 : 150 }

  mutating func note(before: (Score, Score), after: (Score, Score)) {
    idle = after.0 > before.0 || after.1 > before.1 ? 0 : idle + 1
    stalled = after.1 > before.1 ? 0 : stalled + 1
  }
}

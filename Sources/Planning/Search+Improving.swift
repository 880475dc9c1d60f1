internal import GLPK
internal import Tuition

extension Search {
  /// Makes the best draft better until every tier is proved or the rule says stop.
  ///
  /// Neighbourhoods are solved for places as long as those are not proved, for cost after that; ruin and recreate in
  /// between finds what a master over counts does not see.
  func improve() throws(GLPKError) {
    var neighbourhoods = Neighbourhoods(
      columns, aim: aim, candidates: candidates, counters: counters, seed: seed)
    neighbourhoods.start(from: drawn)
    var improver = Improver(
      best, insertion: Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept), seed: seed)
    var patience = Patience(placements: model.blocks.count)
    let lastPlace: TierName = countsKept ? .kept : .points
    while !isStopped(), !isProved(through: .cost), !patience.isExhausted {
      let goal: Neighbourhoods.Goal =
        isProved(through: lastPlace) || patience.isWearing ? .cost : .places
      begin(goal == .cost ? .cost : .points)
      let before = (best.score, neighbourhoods.score)
      for _ in 0..<5 where !isStopped() {
        try neighbourhoods.round(goal, isCancelled: isStopped)
        step()
      }
      if neighbourhoods.score > before.1 { keep(assembled(neighbourhoods.placements)) }
      if neighbourhoods.score == before.1, patience.hasStalled {
        improver.restart(from: best)
        for _ in 0..<100 where !isStopped() { improver.round(warmth: patience.warmth) }
        counters.ruins += 100
        keep(improver.best)
        if best.score > neighbourhoods.score { neighbourhoods.start(from: best.placements) }
      }
      patience.note(before: before, after: (best.score, neighbourhoods.score))
      if goal == .cost, best.score > before.0 || bounds[.cost] == nil { try bound(.cost) }
    }
  }
}

/// How long the search goes on without a better draft.
struct Patience {
  private let most: Int
  private var idle = 0
  private var idleInPlaces = 0
  private var stalled = 0

  init(placements: Int) { most = 8 + placements / 8 }

  var isExhausted: Bool { idle >= most }

  /// Whether places have not become better for so long that cost should have its turn.
  var isWearing: Bool { idleInPlaces >= most / 2 }

  /// Whether neighbourhoods have not become better for a while, so that ruin and recreate should have its turn.
  var hasStalled: Bool { stalled >= 6 }

  /// How much more a draft may cost for a while.
  var warmth: Double { idle % 2 == 0 ? 20 : 150 }

  mutating func note(before: (Score, Score), after: (Score, Score)) {
    idle = after.0 > before.0 || after.1 > before.1 ? 0 : idle + 1
    stalled = after.1 > before.1 ? 0 : stalled + 1
    let alike = after.0.servesAlike(before.0) && after.1.servesAlike(before.1)
    idleInPlaces = alike ? idleInPlaces + 1 : 0
  }
}

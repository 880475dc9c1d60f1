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
    neighbourhoods.start(from: best.placements)
    var improver = Improver(
      best, insertion: Insertion(pool: pool, scheduler: scheduler, keptPrice: aim.kept), seed: seed)
    var patience = Patience(placements: model.blocks.count)
    while !isStopped(), !isProved(through: .cost), !patience.isExhausted {
      let lastPlace: TierName = countsKept ? .kept : .points
      let goal: Neighbourhoods.Goal =
        isProved(through: lastPlace) || patience.isWearing ? .cost : .places
      begin(goal == .cost ? .cost : .points)
      let before = best.score
      for _ in 0..<4 where !isStopped() {
        try neighbourhoods.round(goal, isCancelled: isStopped)
        step()
      }
      keep(assembled(neighbourhoods.placements))
      improver.restart(from: best)
      for _ in 0..<100 where !isStopped() { improver.round(warmth: patience.warmth) }
      counters.ruins += 100
      keep(improver.best)
      neighbourhoods.start(from: best.placements)
      patience.note(before: before, after: best.score)
      if goal == .cost, best.score > before || bounds[.cost] == nil { try bound(.cost) }
    }
  }
}

/// How long the search goes on without a better draft.
struct Patience {
  private let most: Int
  private var idle = 0
  private var idleInPlaces = 0

  init(placements: Int) { most = 8 + placements / 8 }

  var isExhausted: Bool { idle >= most }

  /// Whether places have not become better for so long that cost should have its turn.
  var isWearing: Bool { idleInPlaces >= most / 2 }

  /// How much more a draft may cost for a while.
  var warmth: Double { idle % 2 == 0 ? 20 : 150 }

  mutating func note(before: Score, after: Score) {
    idle = after > before ? 0 : idle + 1
    idleInPlaces = after.servesAlike(before) ? idleInPlaces + 1 : 0
  }
}

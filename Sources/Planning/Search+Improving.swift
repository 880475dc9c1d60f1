internal import GLPK
internal import Tuition

extension Search {
  /// How often placements are taken out and put back when neighbourhoods have stalled: about as long as two of those take.
  private static let ruins = 800

  /// Makes the best draft better until every tier is proved or the rule says stop.
  ///
  /// Neighbourhoods are solved for places and for cost in turn as long as the places are not proved, for cost after that.
  /// Where they stall, ruin and recreate finds what a master over counts does not see.
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
      for turn in 0..<6 where !mayLeave() {
        let goal: Neighbourhoods.Goal = placesProved || turn % 2 == 1 ? .cost : .places
        try neighbourhoods.round(goal, isCancelled: mayLeave)
        step()
      }
      if neighbourhoods.score > before.1 { keep(assembled(neighbourhoods.placements)) }
      if neighbourhoods.score == before.1, patience.hasStalled {
        improver.restart(from: best)
        for _ in 0..<Self.ruins where !mayLeave() { improver.round(warmth: patience.warmth) }
        counters.ruins += Self.ruins
        keep(improver.best)
        if best.score > neighbourhoods.score { neighbourhoods.start(from: best.placements) }
      }
      patience.note(before: before, after: (best.score, neighbourhoods.score))
      if bounds[.cost] == nil || best.score > before.0 && placesProved { try bound(.cost) }
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
  var hasStalled: Bool { stalled >= 6 }

  /// How much more a draft may cost for a while.
  var warmth: Double { idle % 2 == 0 ? 20 : 150 }

  mutating func note(before: (Score, Score), after: (Score, Score)) {
    idle = after.0 > before.0 || after.1 > before.1 ? 0 : idle + 1
    stalled = after.1 > before.1 ? 0 : stalled + 1
  }
}

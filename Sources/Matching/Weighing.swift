internal import Tuition

/// How much a concern counts among those of its priority, and why.
///
/// Each priority has a band of 120 points. One pupil of a band is worth more than two of the band below, but for
/// entitlements, which the planner places before it counts points. Within a band a step of weight is 8 points, and the
/// school's tie-break decides between pupils of equal weight.
struct Weighing {
  private let priority: Priority
  private let weights: [(name: String, weight: CriterionWeight)]
  private let raised: [String]
  private let lowered: [String]
  private let tie: Tie

  init(of facts: Facts, by criteria: [Criterion], priority: Priority, tieBreak: TieBreak) {
    self.priority = priority
    weights = Self.weights(criteria)
    raised = facts.teachers(whoSay: .raise)
    lowered = facts.teachers(whoSay: .lower)
    tie = Tie(of: facts, by: tieBreak)
  }

  private static func weights(_ criteria: [Criterion]) -> [(name: String, weight: CriterionWeight)]
  {
    var weights: [(name: String, weight: CriterionWeight)] = []
    for criterion in criteria {
      if let weight = criterion.weight { weights.append((criterion.name, weight)) }
    }
    return weights
  }

  /// The points of the choice at a place, from 0.
  ///
  /// A school whose weights could make more steps than count is refused, so that a change always shows.
  func points(ofChoice place: Int) -> Int {
    let weight = min(weights.reduce(0) { $0 + $1.weight.steps }, CriterionWeight.mostSteps)
    let points = PointScale.start + weight * PointScale.step + move * PointScale.word + tie.points
    return priority.floor + max(1, points - PointScale.alternative * place)
  }

  /// Whether people move the pupil up (1) or down (-1); where they disagree nobody is moved.
  private var move: Int { (raised.isEmpty ? 0 : 1) - (lowered.isEmpty ? 0 : 1) }

  /// How the points come about, as a sentence.
  var words: String {
    var parts = [priority.words] + weights.map { "\($0.name) counts \($0.weight.rawValue)" }
    if !raised.isEmpty { parts.append("raised by \(raised.joined(separator: " and "))") }
    if !lowered.isEmpty { parts.append("lowered by \(lowered.joined(separator: " and "))") }
    if move == 0, !raised.isEmpty { parts.append("teachers disagree, so nobody is moved") }
    return (parts + [tie.words].compactMap(\.self)).joined(separator: "; ")
  }
}

extension Facts {
  /// The teachers whose word of a kind counts.
  fileprivate func teachers(whoSay kind: Nomination.Kind) -> [String] {
    progress.countedNominations.filter { $0.kind == kind }.map(\.teacher)
  }
}

/// What parts pupils of equal weight: at most 7 points, less than a step of weight.
private struct Tie {
  let points: Int
  let words: String?

  init(of facts: Facts, by tieBreak: TieBreak) {
    points =
      switch tieBreak {
      case .longestBelow: Self.quartersBelow(facts)
      case .neverTutored: facts.history.isEmpty ? PointScale.mostOfTie : 0
      case .none: 0
      }
    words = points > 0 ? Self.words(tieBreak, points) : nil
  }

  private static func quartersBelow(_ facts: Facts) -> Int {
    let days = facts.progress.counting.compactMap { standing in
      standing.belowSince.map { standing.latest.date.dayNumber - $0.dayNumber }
    }
    return min(PointScale.mostOfTie, (days.max() ?? 0) / 91)
  }

  private static func words(_ tieBreak: TieBreak, _ points: Int) -> String? {
    switch tieBreak {
    case .longestBelow: "below for \(counted(points * 3, "month")) or longer"
    case .neverTutored: "no tuition in the subject before"
    case .none: nil
    }
  }
}

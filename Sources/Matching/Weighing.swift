internal import Tuition

/// How much a concern counts among those of its priority, and why.
///
/// Each priority has a band of 120 points. One pupil of a band is worth more than two of the band below. Within it a
/// step of weight is 8 points, and ties of weight go to whoever has been below what is expected for longest.
struct Weighing {
  private let priority: Priority
  private let weights: [(name: String, weight: CriterionWeight)]
  private let raised: [String]
  private let lowered: [String]
  private let quartersBelow: Int

  init(of facts: Facts, by criteria: [Criterion], priority: Priority) {
    self.priority = priority
    weights = criteria.compactMap { criterion in
      guard case .weight(let weight) = criterion.effect else { return nil }
      return (criterion.name, weight)
    }
    let counted = facts.progress.countedNominations
    raised = counted.filter { $0.kind == .raise }.map(\.teacher)
    lowered = counted.filter { $0.kind == .lower }.map(\.teacher)
    let lead = facts.progress.lead
    let days = lead.flatMap { lead in
      lead.belowSince.map { lead.latest.date.dayNumber - $0.dayNumber }
    }
    quartersBelow = min(7, (days ?? 0) / 91)
  }

  /// The points of the choice at a place, from 0.
  func points(ofChoice place: Int) -> Int {
    let steps = min(max(2 + weights.reduce(0) { $0 + $1.weight.steps } + move, 0), 14)
    let points = 1 + steps * 8 + quartersBelow
    return priority.floor + max(1, points - 4 * place)
  }

  /// The steps by which people move the pupil; where they disagree nobody is moved.
  private var move: Int {
    (raised.isEmpty ? 0 : CriterionWeight.some.steps)
      - (lowered.isEmpty ? 0 : CriterionWeight.some.steps)
  }

  /// How the points come about, as a sentence.
  var words: String {
    var parts = [priority.words] + weights.map { "\($0.name) counts \($0.weight.rawValue)" }
    if !raised.isEmpty { parts.append("raised by \(raised.joined(separator: " and "))") }
    if !lowered.isEmpty { parts.append("lowered by \(lowered.joined(separator: " and "))") }
    if move == 0, !raised.isEmpty { parts.append("teachers disagree, so nobody is moved") }
    if quartersBelow > 0 {
      parts.append("below for \(counted(quartersBelow * 3, "month")) or longer")
    }
    return parts.joined(separator: "; ")
  }
}

extension CriterionWeight {
  fileprivate var steps: Int {
    switch self {
    case .much: 4
    case .some: 2
    case .little: 1
    }
  }
}

extension Priority {
  /// What the points of the priority lie above.
  fileprivate var floor: Int {
    switch self {
    case .others: 0
    case .guarantee: 240
    case .lookedAfter: 720
    case .statutory: 880
    }
  }
}

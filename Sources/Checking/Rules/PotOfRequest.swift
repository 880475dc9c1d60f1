import Tuition

/// A request takes its place of the same pot in all its sessions.
struct PotOfRequest: Rule {
  static let title = "One pot per request"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      let pots = placement.pots
      guard pots.count > 1 else { return nil }
      return breach(
        "\(placement.name) takes places of \(pots.sorted().listed()).", placement.meetings)
    }
  }
}

extension Placement {
  /// The different pots that are written beside the pupil, also in what has happened.
  var pots: [Identifier<Pot>] {
    (given + meetings).compactMap { $0.pot(of: key.pupil) }.distinct()
  }
}

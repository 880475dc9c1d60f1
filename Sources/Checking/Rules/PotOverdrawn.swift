import Tuition

/// No more requests take places of a pot than it has.
struct PotOverdrawn: Rule {
  static let title = "Pot overdrawn"

  func breaches(in facts: Facts) -> [Breach] {
    (facts.school.records.pots ?? []).compactMap { pot in
      let takers = facts.placements.filter { $0.pots.contains(pot.id) }
      guard takers.count > pot.places else { return nil }
      return breach(
        "\(counted(takers.count, "request")) take a place of \(pot.id), which has \(pot.places).",
        takers.compactMap(\.meetings.first))
    }
  }
}

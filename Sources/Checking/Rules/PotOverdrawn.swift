import Tuition

/// No more requests take places of a pot than it has; those that have begun keep theirs.
struct PotOverdrawn: Rule {
  static let title = "Pot overdrawn"

  func breaches(in facts: Facts) -> [Breach] {
    let taken = facts.givenAttendances.grouped { $0.meeting.pot(of: $0.pupil.id) }
      .reduce(into: [:]) { $0[$1.key] = Set($1.members.map(\.key)) }
    return (facts.school.records.pots ?? []).compactMap { pot in
      let begun = taken[pot.id] ?? []
      let takers = facts.placements.filter {
        $0.pots.contains(pot.id) && !begun.contains($0.key)
      }
      let count = begun.count + takers.count
      guard count > pot.places, !takers.isEmpty else { return nil }
      return breach(
        "\(counted(count, "request")) take a place of \(pot.id), which has \(pot.places).",
        takers.compactMap(\.meetings.first))
    }
  }
}

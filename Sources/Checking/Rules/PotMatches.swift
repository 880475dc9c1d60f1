import Tuition

/// A request takes a place only of a pot that is meant for it; one that has begun keeps the place it has.
struct PotMatches: Rule {
  static let title = "Pot matches"

  func breaches(in facts: Facts) -> [Breach] {
    let pots = facts.school.records.pots ?? []
    return facts.placements.filter(\.given.isEmpty).flatMap { placement in
      placement.pots.compactMap { id in
        guard let pot = pots.first(where: { $0.id == id }), let request = placement.request,
          !pot.matches(request, of: placement.pupil)
        else { return nil }
        return breach(
          "\(placement.name) takes a place of \(id), which is not meant for it.",
          placement.meetings)
      }
    }
  }
}

import Tuition

/// Pupils who share one session of a provision and subject share all of them.
struct GroupTogether: Rule {
  static let title = "Group stays together"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      let meetings = placement.meetings
      guard let first = meetings.first else { return nil }
      let group = Set(first.session.pupils)
      guard let other = meetings.first(where: { Set($0.session.pupils) != group }) else {
        return nil
      }
      return breach(
        "\(placement.name) is in \(first.session.id) with \(others(in: first, than: placement)),"
          + " but in \(other.session.id) with \(others(in: other, than: placement)).",
        [first, other])
    }
  }

  private func others(in meeting: Meeting, than placement: Placement) -> String {
    let others = meeting.session.pupils.filter { $0 != placement.key.pupil }.sorted()
    return others.isEmpty ? "nobody else" : others.listed()
  }
}

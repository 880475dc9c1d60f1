import Tuition

/// At most one request of a pupil in a subject is placed.
struct OneRequestPerSubject: Rule {
  private struct Wish: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }

  static let title = "One request per subject"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.grouped { Wish(pupil: $0.key.pupil, subject: $0.key.subject) }
      .filter { $0.members.count > 1 }.map { wish, placements in
        let provisions = placements.map(\.key.provision).sorted().listed()
        return breach(
          "\(wish.pupil) has \(provisions) in \(wish.subject), but only one may be placed.",
          placements.compactMap(\.meetings.first))
      }
  }
}

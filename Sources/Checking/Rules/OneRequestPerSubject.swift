import Tuition

/// At most one request of a pupil in a subject is placed.
struct OneRequestPerSubject: Rule {
  private struct Wish: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject

    init(_ key: Placement.Key) {
      pupil = key.pupil
      subject = key.subject
    }
  }

  static let title = "One request per subject"

  func breaches(in facts: Facts) -> [Breach] {
    let given = facts.givenAttendances.grouped { Wish($0.key) }
      .reduce(into: [:]) { $0[$1.key] = Set($1.members.map(\.key.provision)) }
    return facts.placements.grouped { Wish($0.key) }
      .compactMap { wish, placements in
        let provisions = (given[wish] ?? []).union(placements.map(\.key.provision)).sorted()
        guard provisions.count > 1 else { return nil }
        return breach(
          "\(wish.pupil) has \(provisions.listed()) in \(wish.subject), but only one may be placed.",
          placements.compactMap(\.meetings.first))
      }
  }
}

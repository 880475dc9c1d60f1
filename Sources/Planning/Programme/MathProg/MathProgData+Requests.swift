internal import Tuition

extension MathProgData {
  private var numbered: [(String, Request)] {
    records.requests.enumerated().map { ("\($0.offset + 1)", $0.element) }
  }

  /// Requests in the order of their rows.
  mutating func writeRequests() {
    let requests = numbered
    text.set("REQUESTS", requests.map(\.0))
    text.parameter("pupil", requests.map { ($0.0, names.name($0.1.pupil)) })
    text.parameter("subject", requests.map { ($0.0, names.name($0.1.subject)) })
    text.parameter("provision", requests.map { ($0.0, names.name($0.1.provision)) })
    text.parameter("points", requests.map { ($0.0, $0.1.points) })
    text.parameter("statutory", requests.map { ($0.0, $0.1.statutory.number) })
    let term = records.term
    text.parameter("first", requests.map { ($0.0, names.name($0.1.first ?? term.first)) })
    text.parameter("last", requests.map { ($0.0, names.name($0.1.last ?? term.last)) })
    text.set(
      "ALLOWED_TUTORS",
      requests.flatMap { number, request in
        records.tutors.map(\.id).filter { request.tutor == nil || request.tutor == $0 }
          .map { [number, names.name($0)] }
      })
  }

  /// Pots and what they are for.
  mutating func writePots() {
    let pots = (records.pots ?? []).enumerated().map { ("k\($0.offset + 1)", $0.element) }
    func pairs(_ others: (Pot) -> [String]) -> [[String]] {
      pots.flatMap { name, pot in others(pot).map { [name, $0] } }
    }
    text.parameter("places_are_limited", (records.pots != nil).number)
    text.set("POTS", pots.map(\.0))
    text.parameter("pot_places", pots.map { ($0.0, $0.1.places) })
    text.set(
      "POT_PROVISIONS",
      pairs { pot in (pot.provision.map { [$0] } ?? records.provisions.map(\.id)).map(names.name) })
    text.set(
      "POT_SUBJECTS",
      pairs { pot in (pot.subject.map { [$0] } ?? names.subjectList).map(names.name) })
    text.set(
      "POT_YEARS",
      pairs { pot in years.filter { pot.years?.contains($0) ?? true }.map(names.name) })
    text.set(
      "POT_PUPILS", pairs { pot in pupils.filter(pot.who.includes).map { names.name($0.id) } })
  }

  /// The sets of requests that could share their sessions: one provision, one subject, one year, different pupils.
  mutating func writeCandidates() {
    var candidates: [[Int]] = []
    for (row, request) in records.requests.enumerated() {
      guard let provision = school.provision(request.provision) else { continue }
      for group in groups(from: row, upTo: provision.groupMost)
      where group.count >= provision.groupLeast {
        candidates.append(group)
      }
    }
    text.set("CANDIDATES", candidates.indices.map { "g\($0 + 1)" })
    text.set(
      "IN_CANDIDATE",
      candidates.enumerated().flatMap { number, group in
        group.map { ["g\(number + 1)", "\($0 + 1)"] }
      })
  }

  /// Every set of fellow requests whose first row is the one given.
  private func groups(from row: Int, upTo most: Int) -> [[Int]] {
    var groups = [[row]]
    for next in records.requests.indices.dropFirst(row + 1) {
      for group in groups
      where group.count < most && group.allSatisfy({ areFellows($0, next) }) {
        groups.append(group + [next])
      }
    }
    return groups
  }

  private func areFellows(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (records.requests[first], records.requests[second])
    return one.provision == other.provision && one.subject == other.subject
      && one.pupil != other.pupil
      && school.pupil(one.pupil)?.year == school.pupil(other.pupil)?.year
  }

  /// Sessions that stand, and those of a published plan.
  mutating func writeStanding() {
    func standing(_ agreed: AgreedSession) -> [String] {
      [
        names.name(agreed.pupil), names.name(agreed.subject), names.name(agreed.provision),
        names.name(agreed.date), names.name(agreed.period), names.name(agreed.tutor),
      ]
    }
    text.set("AGREED", unique(records.agreed.map(standing)))
    text.set(
      "AGREED_ROOMS",
      unique(
        records.agreed.compactMap { agreed in
          agreed.room.map { standing(agreed) + [names.name($0)] }
        }))
    let known = Set(pupils.map(\.id))
    text.set(
      "PUBLISHED",
      unique(
        (published?.sessions ?? []).flatMap { session in
          session.pupils.filter(known.contains).map {
            [
              names.name($0), names.name(session.date), names.name(session.period),
              names.name(session.tutor),
            ]
          }
        }))
  }
}

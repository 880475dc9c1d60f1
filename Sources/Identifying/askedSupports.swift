internal import Tuition

/// What is asked for and no session answers: of alternatives the one that counts most.
///
/// Nobody knows yet how long a session will be nor how many share it, so a session has the usual length of a lesson
/// for each of its periods, and is priced in the smallest group: it will hardly cost more.
func askedSupports(
  of school: School, besides sessions: [Session], minutes: Int
) -> [Support] {
  let placed = Set(sessions.flatMap(\.wishes))
  let wishes = Dictionary(grouping: school.records.requests, by: \.wish)
  return wishes.filter { !placed.contains($0.key) }.sorted { $0.key < $1.key }
    .compactMap { _, requests in
      guard let request = mostWanted(requests),
        school.pupil(request.pupil)?.isOnRoll(on: school.records.term.first) ?? false,
        let provision = school.provision(request.provision)
      else { return nil }
      return Support(
        pupil: request.pupil, provision: provision.id, subject: request.subject, standing: .asked,
        sessions: provision.sessions, minutes: provision.sessions * provision.periods * minutes,
        pence: provision.costPerSession.map {
          provision.sessions * (shares(of: $0, among: provision.groupLeast).first ?? 0)
        })
    }
}

/// Of alternatives the one that counts most; of equals the one whose provision is named first.
private func mostWanted(_ requests: [Request]) -> Request? {
  requests.max { left, right in
    let (first, second) = (left.statutory ? 1 : 0, right.statutory ? 1 : 0)
    return (first, left.points, right.provision) < (second, right.points, left.provision)
  }
}

internal import Tuition

/// A pupil's tuition in one subject: the sessions that meet a request.
struct PlacedRequest {
  let pupil: Identifier<Pupil>
  let subject: Subject
  let provision: Identifier<Provision>
  let tutor: Identifier<Tutor>
  /// The sessions in order, at least one.
  let sessions: [PublishedSession]

  /// The date of the check half-way: that of the session after which half are over.
  var check: CalendarDate? {
    sessions.count > 1 ? sessions[(sessions.count - 1) / 2].session.date : nil
  }

  /// The most pupils in a session.
  var size: Int { sessions.map(\.session.pupils.count).max() ?? 1 }

  /// How long a session is, in minutes, such as `45` or `45–60`.
  var minutes: String {
    let lengths = sessions.map { $0.ends.minutes - $0.starts.minutes }
    guard let least = lengths.min(), let most = lengths.max() else { return "" }
    return least == most ? "\(least)" : "\(least)–\(most)"
  }
}

extension PlanIssue {
  /// Every pupil's tuition by pupil and subject.
  func placedRequests(where isMeant: (Session) -> Bool = { _ in true }) -> [PlacedRequest] {
    struct Key: Hashable, Comparable {
      let pupil: Identifier<Pupil>
      let subject: Subject
      let provision: Identifier<Provision>
      static func < (left: Self, right: Self) -> Bool {
        (left.pupil, left.subject, left.provision) < (right.pupil, right.subject, right.provision)
      }
    }
    var sessions: [Key: [PublishedSession]] = [:]
    for one in self.sessions(where: isMeant) {
      for pupil in one.session.pupils {
        let key = Key(
          pupil: pupil, subject: one.session.subject, provision: one.session.provision)
        sessions[key, default: []].append(one)
      }
    }
    return sessions.sorted { $0.key < $1.key }.compactMap { key, sessions in
      sessions.first.map {
        PlacedRequest(
          pupil: key.pupil, subject: key.subject, provision: key.provision,
          tutor: $0.session.tutor, sessions: sessions)
      }
    }
  }
}

import Tuition

/// All sessions of one pupil in one subject by one provision, with the request that they answer.
struct Placement: Sendable {
  struct Key: Hashable, Sendable {
    let pupil: Identifier<Pupil>
    let subject: Subject
    let provision: Identifier<Provision>
  }

  let key: Key
  let pupil: Pupil
  let provision: Provision?
  /// The sessions that can still be chosen, at least one.
  let meetings: [Meeting]
  /// The sessions that have happened, which stand as they are.
  let given: [Meeting]
  /// The request that is answered; nothing where nobody asked.
  let request: Request?

  /// How many sessions were missed and need not be made up.
  let unmade: Int

  init(
    key: Key, pupil: Pupil, meetings: [Meeting], given: [Meeting], alternatives: [Request],
    unmade: Int
  ) {
    self.unmade = unmade
    self.key = key
    self.pupil = pupil
    self.meetings = meetings
    self.given = given
    provision = meetings.first?.provision
    request = Self.best(alternatives.filter { $0.admits(meetings) }) ?? Self.best(alternatives)
  }

  /// The request in words: pupil, subject and provision.
  var name: String { "\(key.pupil)'s \(key.provision) in \(key.subject)" }

  /// Whether the request has all the sessions it should have, no fewer and no more; missed ones may be made up or not.
  var isWhole: Bool {
    guard request != nil, let sessions = provision?.sessions else { return false }
    return (sessions - unmade...sessions).contains(count)
  }

  /// How many sessions there are with those that have happened.
  var count: Int { given.count + meetings.count }

  /// Of rows that ask for the same, the one that counts most; the first of equals.
  private static func best(_ requests: [Request]) -> Request? {
    requests.reduce(nil as Request?) { best, next in
      guard let best else { return next }
      let gain = (next.statutory ? 1 : 0, next.points)
      return gain > (best.statutory ? 1 : 0, best.points) ? next : best
    }
  }
}

extension Request {
  /// Whether all meetings lie in the request's dates and are with its tutor.
  fileprivate func admits(_ meetings: [Meeting]) -> Bool {
    meetings.allSatisfy { admits($0.date) && (tutor == nil || tutor == $0.session.tutor) }
  }

  /// Whether a date lies between the request's first and last.
  func admits(_ date: CalendarDate) -> Bool {
    (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
  }
}

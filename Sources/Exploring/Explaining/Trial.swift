internal import Tuition

/// Something that may place a request.
struct Trial {
  /// What a request could do without.
  enum Waiver: Hashable {
    case tutor
    case dates
  }

  let words: String
  let changes: [Change]
  var displaced: [Wish] = []
  /// The points of those whose sessions give way.
  var pointsTaken = 0
  let cost: Int
  /// What the request asks for no longer.
  var waived: Set<Waiver> = []
  /// The requests of others who are placed with it, as a group.
  var fellows: [Request] = []
  /// Sessions that another tutor takes over, with that tutor.
  var takenOver: [Session] = []

  /// Who has another tutor then, at the same times.
  var handedOver: [Wish] {
    Set(
      takenOver.flatMap { session in
        session.pupils.map { Wish(pupil: $0, subject: session.subject) }
      }
    ).sorted()
  }

  /// Both together.
  func and(_ other: Trial) -> Trial {
    Trial(
      words: "\(words), and \(other.words)", changes: changes + other.changes,
      displaced: displaced + other.displaced, pointsTaken: pointsTaken + other.pointsTaken,
      cost: cost + other.cost, waived: waived.union(other.waived),
      fellows: fellows + other.fellows, takenOver: takenOver + other.takenOver)
  }

  /// The same with one change in the stead of another.
  func replacing(
    _ old: Change, by new: Change, words: (old: String, new: String), cost more: Int
  ) -> Trial {
    Trial(
      words: self.words.replacing(words.old, with: words.new),
      changes: changes.map { $0 == old ? new : $0 }, displaced: displaced,
      pointsTaken: pointsTaken, cost: cost + more, waived: waived, fellows: fellows,
      takenOver: takenOver)
  }

  /// All changes, for a request of a school: what is waived is asked anew, with its alternatives as they are.
  func changes(for row: Request, among requests: [Request]) -> [Change] {
    guard !waived.isEmpty else { return changes }
    let asked = requests.filter { $0.wish == row.wish }.map { $0 == row ? waiving($0) : $0 }
    return changes + [.dropRequests(row.pupil, row.subject)] + asked.map { .addRequest($0) }
  }

  private func waiving(_ row: Request) -> Request {
    var own = row
    if waived.contains(.tutor) { own.tutor = nil }
    if waived.contains(.dates) { (own.first, own.last) = (nil, nil) }
    return own
  }
}

extension [Trial] {
  /// Whether each is the one before it with one number higher, and nothing else is another.
  var areSteps: Bool {
    guard count > 2 else { return false }
    return zip(self, dropFirst()).allSatisfy { one, next in
      guard one.changes.count == next.changes.count, one.displaced == next.displaced,
        one.waived == next.waived, one.fellows == next.fellows, one.takenOver == next.takenOver
      else { return false }
      let other = zip(one.changes, next.changes).filter { $0 != $1 }
      guard other.count == 1, case (.set(let knob, let low), .set(let same, let high)) = other[0]
      else { return false }
      return knob == same && low < high
    }
  }
}

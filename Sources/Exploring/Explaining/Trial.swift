internal import Tuition

/// Something that may place a request.
struct Trial {
  /// What a request could do without.
  enum Waiver: Hashable {
    case tutor
    case dates
  }

  /// One thing that is done, of several.
  struct Part {
    let words: String
    let changes: [Change]
    let cost: Int
  }

  /// What is done, one thing after the other.
  let parts: [Part]
  let words: String
  let changes: [Change]
  let displaced: [Wish]
  /// The points of those whose sessions give way.
  let pointsTaken: Int
  let cost: Int
  /// What the request asks for no longer.
  let waived: Set<Waiver>
  /// The requests of others who are placed with it, as a group.
  let fellows: [Request]
  /// Sessions that another tutor takes over, with that tutor.
  let takenOver: [Session]

  /// Several things done together.
  init(
    _ parts: [Part], displaced: [Wish] = [], pointsTaken: Int = 0, waived: Set<Waiver> = [],
    fellows: [Request] = [], takenOver: [Session] = []
  ) {
    self.parts = parts
    words = parts.map(\.words).joined(separator: ", and ")
    changes = parts.flatMap(\.changes)
    cost = parts.reduce(0) { $0 + $1.cost }
    self.displaced = displaced
    self.pointsTaken = pointsTaken
    self.waived = waived
    self.fellows = fellows
    self.takenOver = takenOver
  }

  /// One thing.
  init(
    words: String, changes: [Change], displaced: [Wish] = [], pointsTaken: Int = 0, cost: Int,
    waived: Set<Waiver> = [], fellows: [Request] = [], takenOver: [Session] = []
  ) {
    self.init(
      [Part(words: words, changes: changes, cost: cost)], displaced: displaced,
      pointsTaken: pointsTaken, waived: waived, fellows: fellows, takenOver: takenOver)
  }

  /// Who has another tutor then, at the same times.
  var handedOver: [Wish] {
    Set(takenOver.flatMap(\.wishes)).sorted()
  }

  /// Both together.
  func and(_ other: Trial) -> Trial {
    Trial(
      parts + other.parts, displaced: displaced + other.displaced,
      pointsTaken: pointsTaken + other.pointsTaken, waived: waived.union(other.waived),
      fellows: fellows + other.fellows, takenOver: takenOver + other.takenOver)
  }

  /// The same with another thing in the stead of one.
  func replacing(_ place: Int, by part: Part) -> Trial {
    var parts = self.parts
    parts[place] = part
    return Trial(
      parts, displaced: displaced, pointsTaken: pointsTaken, waived: waived, fellows: fellows,
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

/// What may give way so that everybody can be placed, and what that costs the school by its own weights.
public struct Relaxing: Hashable, Sendable {
  /// What can give way.
  public enum Kind: String, CaseIterable, Sendable {
    /// One more hour a week of a tutor.
    case hour
    /// One more room at a weekly time.
    case room
    /// One more room at all times.
    case wholeRoom = "whole-room"
    /// One more place of a pot.
    case place
    /// One more in a hundred of a subject that may be lost.
    case lossPercent = "loss-percent"
    /// One more pupil out of a lesson.
    case outOfLesson = "out-of-lesson"
    /// One more session of a pupil on a date.
    case mostPerDay = "most-per-day"
    /// One more session of a request a week.
    case mostPerWeek = "most-per-week"
    /// One more session of a tutor on a date or in a week.
    case tutorMost = "tutor-most"
    /// One more pupil who comes before school or stays after it.
    case outside
  }

  /// What one of each costs, at least 1; what is left out stands.
  public let weights: [Kind: Int]

  /// Makes weights; what weighs nothing would give way without end, and stands.
  public init(_ weights: [Kind: Int]) { self.weights = weights.filter { $0.value > 0 } }

  /// The weights where a school sets none: what needs money and people costs more than what needs a decision.
  public static let usual = Relaxing([
    .hour: 10, .room: 8, .wholeRoom: 40, .place: 4, .lossPercent: 2, .outOfLesson: 15,
    .mostPerDay: 15,
    .mostPerWeek: 10, .tutorMost: 6, .outside: 3,
  ])
}

/// A rule or a limit that gives way.
public struct Concession: Hashable, Sendable {
  /// How it is known that it is needed.
  public enum Need: Hashable, Sendable {
    /// No plan places everybody without it.
    case proved
    /// None was found.
    case notFound
  }

  /// The change that makes it give way.
  public let change: Change
  /// What that costs by the school's weights.
  public let cost: Int
  /// How it is known that it is needed; nothing where nobody has looked.
  public let need: Need?

  /// Makes a concession.
  public init(_ change: Change, cost: Int, need: Need? = nil) {
    self.change = change
    self.cost = cost
    self.need = need
  }
}

/// What had to give way.
public struct Relaxed: Hashable, Sendable {
  /// The rules and limits, the dearest first; without any one of them somebody is left.
  public let concessions: [Concession]
  /// Whom no concession allowed was found to place.
  public let left: [Wish]
  /// Why those who are left could not be placed.
  public let reasons: [Wish: String]
  /// What placing everybody costs at least, by the school's weights; 0 where nothing is proved.
  public let least: Int
  /// Whether everybody has to be placed first, since else requests of more points leave somebody out.
  public let placesEverybodyFirst: Bool

  /// Notes what had to give way.
  public init(
    _ concessions: [Concession], left: [Wish], reasons: [Wish: String] = [:], least: Int = 0,
    placesEverybodyFirst: Bool = false
  ) {
    self.placesEverybodyFirst = placesEverybodyFirst
    self.concessions = concessions
    self.left = left
    self.reasons = reasons
    self.least = least
  }

  /// The changes to the school, in the order in which they are made.
  public var changes: [Change] {
    (placesEverybodyFirst ? [.placeFirst(.everybody)] : [])
      + concessions.map(\.change).roomsNumbered
  }

  /// What it costs together.
  public var cost: Int { concessions.reduce(0) { $0 + $1.cost } }
}

extension [Change] {
  /// The same with a name of its own for each room, as there are rooms of one name at several times.
  fileprivate var roomsNumbered: [Change] {
    var counts: [Identifier<Room>: Int] = [:]
    return map { change in
      guard case .addRoom(let room, let pattern) = change else { return change }
      counts[room.id, default: 0] += 1
      guard let number = counts[room.id], number > 1 else { return change }
      var own = room
      own.id = Identifier("\(room.id)-\(number)")
      return .addRoom(own, pattern)
    }
  }
}

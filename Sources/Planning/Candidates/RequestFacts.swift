internal import Tuition

/// A request in numbers.
struct RequestFacts {
  /// The row among the school's requests.
  let row: Int
  let pupil: Int
  let subject: Int
  let provision: Int
  let points: Int
  let statutory: Bool
  /// The pair of pupil and subject, at most one of whose requests is placed.
  let block: Int
  /// For each weekday the weeks between the request's dates.
  let weeks: [WeekSet]
  /// The tutors who may be used, by row.
  let tutors: [Int]
  /// The pots the request may draw on, as an index into the model's pot choices; nothing where places are unlimited.
  let potChoice: Int?
  /// The sessions that stand: first key, week and the row of the room, where agreed.
  let agreed: [AgreedCell]
}

/// A session that stands.
struct AgreedCell: Hashable {
  let key: Int
  let week: Int
  let room: Int?
}

/// A provision in numbers.
struct ProvisionFacts {
  let sessions: Int
  let periods: Int
  let mostPerWeek: Int
  let groupLeast: Int
  let groupMost: Int
  let sameTime: Bool
  let lossPercent: Int?

  init(_ provision: Provision) {
    sessions = provision.sessions
    periods = provision.periods
    mostPerWeek = provision.mostPerWeek
    groupLeast = provision.groupLeast
    groupMost = provision.groupMost
    sameTime = provision.mode == .sameTime
    lossPercent = provision.lossPercent
  }
}

/// A pair of pupil and subject with its alternative requests.
struct Block {
  let pupil: Int
  let subject: Int
  var requests: [Int] = []
  /// Whether a session of it stands, so that it must be placed.
  var mandatory = false
}

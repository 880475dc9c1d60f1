internal import GLPK
internal import Tuition

/// A column of the dated programme: what it decides, what it is worth in each tier, and its entries.
struct ProgrammeColumn {
  /// What a column decides.
  enum Meaning: Hashable {
    /// A unit is given all its sessions by a tutor.
    case place(unit: Int, tutor: Int)
    /// A unit meets a tutor at an arm in a week.
    case meet(unit: Int, tutor: Int, arm: Int, week: Int)
    /// A unit meets at a key in some week.
    case weekly(unit: Int, key: Int)
    /// How many sessions of one need, beginning at a key in a week, are in a room.
    case room(need: RoomNeed, room: Int, key: Int, week: Int)
    /// How many requests with a choice of pots take places of one pot.
    case pot(choice: Int, pot: Int)
    /// A pupil may lose as much of a subject as this percentage allows.
    case level(pupil: Int, subject: Int, percent: Int)
  }

  /// What one unit of a column adds to each tier.
  struct Worth {
    var statutory = 0
    var points = 0
    var kept = 0
    var cost = 0

    subscript(tier: TierName) -> Int {
      switch tier {
      case .statutory: statutory
      case .points: points
      case .kept: kept
      case .cost: cost
      }
    }
  }

  let meaning: Meaning
  let kind: ColumnKind
  let bounds: Bounds
  var worth = Worth()
  /// The row and the value of each entry; each row once.
  var rows: [Int] = []
  var values: [Double] = []
}

/// What a session asks of a room.
struct RoomNeed: Hashable, Comparable {
  let pupils: Int
  let periods: Int
  /// The room that was agreed.
  let only: Int?

  static func < (left: Self, right: Self) -> Bool {
    (left.pupils, left.periods, left.only ?? -1) < (right.pupils, right.periods, right.only ?? -1)
  }
}

/// The rows of the dated programme, by the rule that each states.
enum ProgrammeRow: Hashable {
  /// At most one request of a pupil and subject.
  case block(Int)
  /// A request with agreed sessions is placed.
  case standing(block: Int, provision: Int)
  /// An agreed session is one of the unit's sessions.
  case agreed(unit: Int, tutor: Int, key: Int, week: Int)
  /// All sessions or none.
  case sessions(unit: Int, tutor: Int)
  /// The most sessions of a request in a week.
  case week(unit: Int, tutor: Int, week: Int)
  /// The most sessions of a request on a date.
  case day(unit: Int, tutor: Int, weekday: Int, week: Int)
  /// A tutor in one place.
  case tutor(Int, key: Int, week: Int)
  case tutorDay(Int, weekday: Int, week: Int)
  case tutorWeek(Int, week: Int)
  /// A pupil in one place.
  case pupil(Int, key: Int, week: Int)
  case pupilDay(Int, weekday: Int, week: Int)
  /// The most pupils out of a lesson.
  case lesson(slot: Int, week: Int)
  /// The most minutes of a subject that a pupil loses.
  case loss(pupil: Int, subject: Int)
  /// A percentage applies only where something takes the pupil under it.
  case level(pupil: Int, subject: Int, percent: Int)
  /// The same for one unit alone, which makes the relaxation tighter.
  case unitLoss(unit: Int, pupil: Int, subject: Int)
  /// A weekly time is paid for where it is used.
  case weekly(unit: Int, key: Int, week: Int)
  /// No more sessions at a weekly time than its losses allow, which makes the relaxation tighter.
  case weeklyMost(unit: Int, key: Int)
  /// No fewer weekly times than the sessions need; for one weekly time only, just one.
  case weeklyLeast(unit: Int)
  /// Each session has a room.
  case need(RoomNeed, key: Int, week: Int)
  /// A room in one use.
  case room(Int, key: Int, week: Int)
  /// Each request takes a place of a pot.
  case potChoice(Int)
  case pot(Int)
}

/// A request, or several that share their sessions as a group, with the weekly times at which they can meet.
///
/// Arms are ordered so that pricing can walk them: by loss group, then by key. A loss group holds the arms that take the
/// first member from one subject, so that one cap holds for the whole group; the first group has no cap.
struct Unit {
  let members: [Int]
  let pupils: [Int]
  let subject: Int
  let provision: Int
  let sessions: Int
  let periods: Int
  let mostPerWeek: Int
  let sameTime: Bool
  /// The tutors who may meet all members, by row.
  let tutors: [Int]
  let points: Int
  let statutory: Int
  let mandatory: Int
  /// The cost of each different key: the school's steadiness for each member.
  let steadiness: Int
  let arms: [Arm]
  let items: [Item]
  let groups: [LossGroup]
  let extras: [Extra]
  /// The sessions that stand, as arm and week.
  let forced: [ForcedSession]
  /// Whether every standing session lies at a time at which the members can be there.
  let forcedFits: Bool

  /// The arms of one loss group that share a key, and so pay for its steadiness once.
  struct Item {
    let arms: Range<Int>
    let key: Int
    /// How many items share the key over all groups.
    let sharers: Int
  }

  /// Arms under one cap.
  struct LossGroup {
    let items: Range<Int>
    let loss: (pupil: Int, subject: Int)?
    /// The fewest minutes that a session at one of the arms takes.
    let minutes: Int
  }

  /// A cap that crosses the loss groups.
  struct Extra {
    enum Kind {
      case loss(pupil: Int, subject: Int)
      case day(weekday: Int, label: Int)
      case label(Int)
    }
    let kind: Kind
    let arms: [Int]
    /// What one session at each of the arms takes of the cap.
    let uses: [Int]
  }

  /// A session that stands.
  struct ForcedSession {
    let arm: Int
    let week: Int
    let room: Int?
  }
}

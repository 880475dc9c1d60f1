public import Tuition

/// What has to be told anew when one plan takes the place of another.
public struct Republication: Sendable {
  /// A pupil's tuition in a subject of which something is otherwise.
  public struct Mover: Hashable, Sendable {
    /// Whose it is.
    public let wish: Wish
    /// How many sessions are no longer where they were.
    public let gone: Int
    /// How many are new.
    public let new: Int
    /// How many are in another room only.
    public let rooms: Int
  }

  /// Who moves, by pupil and subject.
  public let movers: [Mover]
  /// The pupils whose families need a new letter.
  public let letters: [Identifier<Pupil>]
  /// The tutors whose calendars change.
  public let calendars: [Identifier<Tutor>]
  /// The class teachers whose lists change, by name, and classes without one.
  public let lists: [String]
  /// The rooms whose sheets change.
  public let rooms: [Identifier<Room>]

  /// Finds what differs between two plans, each with the lessons that it makes pupils miss.
  public init(
    from before: (timetable: Timetable, withdrawals: [Withdrawal]),
    to after: (timetable: Timetable, withdrawals: [Withdrawal])
  ) {
    movers = Self.movers(before.timetable, after.timetable)
    letters = Set(movers.map(\.wish.pupil)).sorted()
    calendars = Self.changed(before.timetable.sessions, after.timetable.sessions, by: \.tutor) {
      "\($0.date) \($0.period) \($0.room) \($0.pupils)"
    }
    rooms = Self.changed(before.timetable.sessions, after.timetable.sessions, by: \.room) {
      "\($0.date) \($0.period) \($0.subject) \($0.tutor) \($0.pupils.count)"
    }
    lists = Self.changed(before.withdrawals, after.withdrawals, by: LessonKeeper.init) {
      "\($0.date) \($0.period) \($0.pupil) \($0.schoolClass)"
    }.map(\.name)
  }

  private struct Time: Hashable {
    let date: CalendarDate
    let period: Identifier<Period>
    let tutor: Identifier<Tutor>
  }

  private static func movers(_ before: Timetable, _ after: Timetable) -> [Mover] {
    let (old, new) = (times(before), times(after))
    return Set(old.keys).union(new.keys).sorted().compactMap { wish in
      let (was, now) = (old[wish] ?? [:], new[wish] ?? [:])
      let gone = was.keys.count { now[$0] == nil }
      let come = now.keys.count { was[$0] == nil }
      let rooms = now.count { time, room in was[time].map { $0 != room } ?? false }
      guard gone + come + rooms > 0 else { return nil }
      return Mover(wish: wish, gone: gone, new: come, rooms: rooms)
    }
  }

  private static func times(_ timetable: Timetable) -> [Wish: [Time: Identifier<Room>]] {
    var found: [Wish: [Time: Identifier<Room>]] = [:]
    for session in timetable.sessions {
      let time = Time(date: session.date, period: session.period, tutor: session.tutor)
      for pupil in session.pupils {
        found[Wish(pupil: pupil, subject: session.subject), default: [:]][time] = session.room
      }
    }
    return found
  }

  /// The owners of whom something is otherwise, in order.
  private static func changed<Element, Owner: Hashable & Comparable>(
    _ before: [Element], _ after: [Element], by owner: (Element) -> Owner,
    _ words: (Element) -> String
  ) -> [Owner] {
    let old = Dictionary(grouping: before, by: owner).mapValues { Set($0.map(words)) }
    let new = Dictionary(grouping: after, by: owner).mapValues { Set($0.map(words)) }
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
  }
}

internal import Tuition

/// What stands around requests that are asked about: a school, and sessions that stay as they are.
///
/// Made once for a plan, and asked for every request that is not in it.
final class Surroundings: Sendable {
  let lookup: SchoolLookup
  /// The sessions that stand.
  let plan: Timetable
  let times: TermTimes
  /// What pupils have already, plan or no plan.
  let existing: Occupied
  /// The same with what the sessions take.
  let taken: Occupied
  private let tutorsBusy: [Set<Int>]
  private let roomsBusy: [Set<Int>]

  /// Looks at a school and what stands in it.
  ///
  /// - Parameters:
  ///   - school: the school.
  ///   - plan: the sessions that stand.
  ///   - from: the first date that can still be chosen; nothing means the first of the term.
  convenience init(_ school: School, _ plan: Timetable, from: CalendarDate? = nil) {
    let lookup = SchoolLookup(school)
    self.init(
      lookup, plan, TermTimes(lookup, from: from),
      existing: Occupied(existing: school.records.existing, lookup))
  }

  private init(
    _ lookup: SchoolLookup, _ plan: Timetable, _ times: TermTimes, existing: Occupied
  ) {
    self.lookup = lookup
    self.plan = plan
    self.times = times
    self.existing = existing
    var taken = existing
    taken.add(plan.sessions, lookup)
    self.taken = taken
    let records = lookup.school.records
    tutorsBusy = Self.busy(records.tutors.map(\.id), plan.sessions, times, lookup, \.tutor)
    roomsBusy = Self.busy(records.rooms.map(\.id), plan.sessions, times, lookup, \.room)
  }

  /// The same school with other sessions.
  func with(_ plan: Timetable) -> Surroundings {
    Surroundings(lookup, plan, times, existing: existing)
  }

  /// The places at which each of some people or rooms has a session.
  private static func busy<Owner>(
    _ owners: [Identifier<Owner>], _ sessions: [Session], _ times: TermTimes,
    _ lookup: SchoolLookup, _ owner: (Session) -> Identifier<Owner>
  ) -> [Set<Int>] {
    let rows = Dictionary(
      owners.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var busy = [Set<Int>](repeating: [], count: owners.count)
    for session in sessions {
      guard let row = rows[owner(session)], let places = times.places(of: session, lookup) else {
        continue
      }
      busy[row].formUnion(places)
    }
    return busy
  }

  /// What bars a tutor at some places on end; nothing where the tutor teaches.
  func bars(ofTutor row: Int, at places: Range<Int>) -> Bars? {
    var bars = Bars()
    for place in places {
      guard let own = times.tutors[row][place] else { return nil }
      bars.add(own)
      if tutorsBusy[row].contains(place) { bars.add(.otherRequests) }
    }
    return bars
  }

  /// The rooms for so many pupils at some places on end, with the bar where none is free.
  ///
  /// One pupil alone is where somebody can look in, where the school asks for that.
  func rooms(
    for size: Int, at places: Range<Int>
  ) -> (rooms: [Identifier<Room>], bars: Bars) {
    let records = lookup.school.records
    var free: [Identifier<Room>] = []
    var fits = false
    for (row, room) in records.rooms.enumerated()
    where room.places >= size && (size > 1 || !records.protection.overlooked || room.overlooked) {
      guard places.allSatisfy({ times.rooms[row][$0] }) else { continue }
      fits = true
      if places.allSatisfy({ !roomsBusy[row].contains($0) }) { free.append(room.id) }
    }
    var bars = Bars()
    if free.isEmpty {
      if fits { bars.add(.rooms, or: .otherRequests) } else { bars.add(.rooms) }
    }
    return (free, bars)
  }
}

public import Tuition

/// A session of a shared tutor by the clock, at one school of a trust.
public struct SharedMeeting: Hashable, Sendable {
  /// The tutor.
  public let tutor: Identifier<Tutor>
  /// The name of the school's folder.
  public let school: String
  /// The session in the school's own plan.
  public let session: Identifier<Session>
  /// The date.
  public let date: CalendarDate
  /// When the first period begins.
  public let starts: TimeOfDay
  /// When the last period ends.
  public let ends: TimeOfDay
}

/// The sessions of a school's timetable that shared tutors give.
public func sharedMeetings(
  of timetable: Timetable, in school: School, named name: String, sharing shared: [SharedTutor]
) -> [SharedMeeting] {
  let tutors = Set(shared.filter { $0.school == name }.map(\.tutor))
  return timetable.sessions.filter { tutors.contains($0.tutor) }.compactMap { session in
    let periods = Meeting(session, in: school).periods
    guard let first = periods.first, let last = periods.last else { return nil }
    return SharedMeeting(
      tutor: session.tutor, school: name, session: session.id, date: session.date,
      starts: first.starts, ends: last.ends)
  }
}

/// Finds where a shared tutor is in two schools at once, has no time for the way, or serves a school too long.
///
/// - Parameters:
///   - meetings: the shared tutors' sessions at all schools that share them.
///   - shared: the rows of `shared-tutors.csv`.
public func checkTrust(_ meetings: [SharedMeeting], sharing shared: [SharedTutor]) -> [Breach] {
  let tutors = Set(shared.map(\.tutor)).sorted()
  return tutors.flatMap { tutor in
    let own = meetings.filter { $0.tutor == tutor }
    let rows = shared.filter { $0.tutor == tutor }
    return travelBreaches(own, rows) + hoursBreaches(own, rows)
  }
}

private func travelBreaches(_ meetings: [SharedMeeting], _ rows: [SharedTutor]) -> [Breach] {
  let travel = Dictionary(rows.map { ($0.school, $0.travelMinutes) }) { first, _ in first }
  let days = Dictionary(grouping: meetings, by: \.date).sorted { $0.key < $1.key }
  return days.flatMap { _, day in
    let inOrder = day.sorted {
      ($0.starts, $0.school, $0.session) < ($1.starts, $1.school, $1.session)
    }
    return inOrder.indices.flatMap { place in
      inOrder[(place + 1)...].compactMap { later in
        breach(inOrder[place], later, travel: travel)
      }
    }
  }
}

private func breach(
  _ earlier: SharedMeeting, _ later: SharedMeeting, travel: [String: Int]
) -> Breach? {
  guard earlier.school != later.school else { return nil }
  let needed = max(travel[earlier.school] ?? 0, travel[later.school] ?? 0)
  let left = later.starts.minutes - earlier.ends.minutes
  guard left < needed else { return nil }
  let what =
    "\(earlier.tutor) is at \(earlier.school) until \(earlier.ends) "
    + "and at \(later.school) from \(later.starts) on \(earlier.date)"
  return Breach(
    rule: left < 0 ? "Two schools at once" : "Travel between schools",
    sentence: left < 0 ? "\(what)." : "\(what), and needs \(needed) minutes for the way.",
    sessions: [earlier.session, later.session])
}

private func hoursBreaches(_ meetings: [SharedMeeting], _ rows: [SharedTutor]) -> [Breach] {
  rows.flatMap { row -> [Breach] in
    guard let hours = row.hours else { return [] }
    let own = meetings.filter { $0.school == row.school }
    let weeks = Dictionary(grouping: own) { $0.date.monday }.sorted { $0.key < $1.key }
    return weeks.compactMap { monday, week in
      let minutes = week.reduce(0) { $0 + $1.ends.minutes - $1.starts.minutes }
      guard minutes > hours * 60 else { return nil }
      return Breach(
        rule: "Hours at a school",
        sentence:
          "\(row.tutor) gives \(minutes) minutes at \(row.school) in the week of \(monday), "
          + "and \(hours) hours are the most.",
        sessions: week.map(\.session))
    }
  }
}

public import Tuition

/// The published sessions that something passing makes impossible, such as a tutor's absence of a week or a closed day.
///
/// Of every pupil of them at least half of the sessions to come can take place as published. They are like missed sessions: made up where
/// that costs nobody else anything, while all others stand. Where more fails, as with a tutor who is lost, the rest of the request is
/// to be planned anew.
///
/// - Parameters:
///   - school: the school with what has changed.
///   - plan: the published plan.
///   - date: the first date that may be planned.
public func interrupted(
  of plan: Timetable, in school: School, from date: CalendarDate
) -> [Session] {
  let coming = plan.sessions.filter { $0.date >= date }
  var standing = StandingSessions(school, beside: plan)
  let stands = Set(standing.standing(coming).map(\.id))
  let failing = coming.filter { !stands.contains($0.id) }
  let (all, lost) = (coming.counts, failing.counts)
  return failing.filter { session in
    session.wishes.allSatisfy { (lost[$0] ?? 0) * 2 <= all[$0] ?? 0 }
  }
}

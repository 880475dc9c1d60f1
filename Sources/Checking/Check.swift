public import Tuition

/// Finds every breach of every hard rule, in the order of the rules.
///
/// What has happened is history and stands as it is: it counts for the number of sessions, for what is lost, for
/// weeks and for pots, and every rule holds for what can still be chosen.
///
/// - Parameters:
///   - timetable: the sessions.
///   - school: the school with its requests.
///   - withdrawals: the rows written beside the sessions, where they are to be compared with what the sessions take.
///   - from: the first date that can still be chosen; nothing where nothing has happened.
///   - unmade: how many sessions of a pupil in a subject were missed and are not asked for any more.
public func check(
  _ timetable: Timetable, of school: School, withdrawals: [Withdrawal]? = nil,
  from: CalendarDate? = nil, unmade: [Wish: Int] = [:]
) -> [Breach] {
  let facts = Facts(
    timetable, of: school, from: from, unmade: unmade, writtenWithdrawals: withdrawals)
  return hardRules.flatMap { $0.breaches(in: facts) }
}

/// Every lesson that a pupil misses for a session, by date, period of the day and pupil.
public func withdrawals(of timetable: Timetable, in school: School) -> [Withdrawal] {
  Facts(timetable, of: school).withdrawals
}

/// Where existing provision alone takes more than allowed, whatever the plan.
public func existingNotices(of school: School) -> [Notice] { existingNotices(SchoolFacts(school)) }

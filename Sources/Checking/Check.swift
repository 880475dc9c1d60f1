public import Tuition

/// Finds every breach of every hard rule, in the order of the rules.
///
/// Withdrawals are the rows written beside the sessions, where they are to be compared with what the
/// sessions really take pupils from.
public func check(
  _ timetable: Timetable, of school: School, withdrawals: [Withdrawal]? = nil
) -> [Breach] {
  let facts = Facts(timetable, of: school, writtenWithdrawals: withdrawals)
  return hardRules.flatMap { $0.breaches(in: facts) }
}

/// Every lesson that a pupil misses for a session, by date, period of the day and pupil.
public func withdrawals(of timetable: Timetable, in school: School) -> [Withdrawal] {
  Facts(timetable, of: school).withdrawals
}

/// Where existing provision alone takes more than allowed, whatever the plan.
public func existingNotices(of school: School) -> [Notice] { existingNotices(SchoolFacts(school)) }

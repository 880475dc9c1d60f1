internal import Tuition

/// How many pupils are out of a lesson at once, those counted whom existing provision takes away.
struct OutOfLesson {
  private struct Place: Hashable {
    let schoolClass: Identifier<SchoolClass>
    let date: CalendarDate
    let period: Identifier<Period>
  }

  private let issue: PlanIssue
  private let tutored: [Place: Set<Identifier<Pupil>>]
  private let existing: [Identifier<SchoolClass>: [ExistingProvision]]

  init(_ issue: PlanIssue) {
    self.issue = issue
    tutored = Dictionary(grouping: issue.plan.withdrawals) {
      Place(schoolClass: $0.schoolClass, date: $0.date, period: $0.period)
    }.mapValues { Set($0.map(\.pupil)) }
    var existing: [Identifier<SchoolClass>: [ExistingProvision]] = [:]
    for one in issue.school.records.existing {
      for schoolClass in issue.school.classes(of: one.pupil) {
        existing[schoolClass, default: []].append(one)
      }
    }
    self.existing = existing
  }

  /// The pupils out of the lesson that a pupil leaves, the pupil among them.
  func count(with withdrawal: Withdrawal) -> Int {
    let place = Place(
      schoolClass: withdrawal.schoolClass, date: withdrawal.date, period: withdrawal.period)
    let others = (existing[withdrawal.schoolClass] ?? []).filter { one in
      one.time.period == withdrawal.period
        && issue.school.calendar.falls(
          one.time, from: one.first, to: one.last, on: withdrawal.date)
    }
    return (tutored[place] ?? []).union(others.map(\.pupil)).count
  }
}

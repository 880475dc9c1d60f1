import Tuition

/// How many periods over the term each tutor can be used in.
struct TutorOffer: Sendable {
  private let tutors: [Tutor]
  private let periods: [Identifier<Tutor>: Int]

  init(_ facts: SchoolFacts) {
    tutors = facts.school.records.tutors
    let dates = facts.school.calendar.openDates
    let longest = facts.school.records.provisions.map(\.periods).max() ?? 1
    periods = Dictionary(
      tutors.map { ($0.id, Self.periods(of: $0, on: dates, longest: longest, facts: facts)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The periods of a tutor, cut to the most a day and a week as if all sessions were the longest.
  private static func periods(
    of tutor: Tutor, on dates: [CalendarDate], longest: Int, facts: SchoolFacts
  ) -> Int {
    guard let checked = tutor.checked else { return 0 }
    let usable = dates.filter { checked <= $0 }
    return usable.grouped(by: \.monday).reduce(0) { sum, week in
      let offered = week.members.reduce(0) { sum, date in
        let free = facts.usablePeriods(on: date).count { facts.isFree(tutor, on: date, in: $0) }
        return sum + min(free, tutor.mostPerDay.map { $0 * longest } ?? free)
      }
      return sum + min(offered, tutor.mostPerWeek.map { $0 * longest } ?? offered)
    }
  }

  /// The periods that tutors offer together.
  func periods(of tutors: [Tutor]) -> Int { tutors.reduce(0) { $0 + (periods[$1.id] ?? 0) } }

  /// The tutors who can be used at some time and have a subject.
  func tutors(for subject: Subject) -> [Tutor] {
    tutors.filter { $0.subjects.covers(subject) && periods(of: [$0]) > 0 }
  }

  /// The tutors who can be used at some time for a subject, a provision and a year.
  func tutors(
    for subject: Subject, by provision: Identifier<Provision>, in year: Year
  ) -> [Tutor] {
    tutors(for: subject).filter {
      ($0.provisions?.contains(provision) ?? true) && ($0.years?.contains(year) ?? true)
    }
  }
}

extension SchoolFacts {
  /// The periods of a date that tuition may take, whoever takes part.
  func usablePeriods(on date: CalendarDate) -> [Identifier<Period>] {
    let records = school.records
    return records.periods.filter {
      $0.days.contains(date.weekday) && $0.kind != .break
        && ($0.kind != .lunch || records.protection.lunch)
    }.map(\.name)
  }

  /// Whether a tutor has the hour, is not away and does not teach.
  fileprivate func isFree(
    _ tutor: Tutor, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    isHour(of: tutor.id, on: date, in: period) && !isAbsent(tutor.id, on: date, in: period)
      && ownLesson(of: tutor, on: date, in: period) == nil
  }
}

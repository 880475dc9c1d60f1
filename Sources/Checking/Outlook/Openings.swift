import Tuition

/// A date and first period at which a pupil's own week leaves room for a session.
struct Opening: Sendable {
  let date: CalendarDate
  let period: Identifier<Period>
  /// The minutes that the session would take from each subject; empty where no lesson is missed.
  let lost: [Subject: Int]
}

/// A pupil's lessons day by day, looked up once for each weekday and label.
struct PupilDays {
  private struct Day: Hashable {
    let weekday: Weekday
    let label: String?
  }

  let pupil: Pupil
  let dates: [CalendarDate]
  private let facts: SchoolFacts
  private let existing: ExistingAbsences
  private let lessons: [Day: [Identifier<Period>: Lesson]]

  init(_ pupil: Pupil, facts: SchoolFacts, existing: ExistingAbsences) {
    self.pupil = pupil
    self.facts = facts
    self.existing = existing
    let calendar = facts.school.calendar
    dates = calendar.openDates.filter { calendar.isOpen($0, to: pupil.year) }
    var lessons: [Day: [Identifier<Period>: Lesson]] = [:]
    for date in dates {
      let day = Day(weekday: date.weekday, label: calendar.label(of: date))
      guard lessons[day] == nil else { continue }
      lessons[day] = facts.school.records.periods.reduce(into: [:]) {
        $0[$1.name] = facts.lesson(of: pupil, on: date, in: $1.name)
      }
    }
    self.lessons = lessons
  }

  /// Every date and first period at which a session of a request could be, were all else free.
  func openings(for request: Request, by provision: Provision) -> [Opening] {
    dates.filter(request.admits).flatMap { date in
      facts.usablePeriods(on: date).compactMap { period in
        opening(on: date, in: period, for: request, by: provision)
      }
    }
  }

  private func opening(
    on date: CalendarDate, in first: Identifier<Period>, for request: Request,
    by provision: Provision
  ) -> Opening? {
    let school = facts.school
    guard let periods = school.periods(from: first, count: provision.periods, on: date.weekday)
    else { return nil }
    let day = lessons[Day(weekday: date.weekday, label: school.calendar.label(of: date))] ?? [:]
    var lost: [Subject: Int] = [:]
    for period in periods {
      guard isUsable(period, on: date) else { return nil }
      guard let subject = day[period.name]?.subject else { continue }
      guard mayMiss(subject), subject != request.subject else { return nil }
      lost[subject, default: 0] += period.minutes
    }
    return Opening(date: date, period: first, lost: lost)
  }

  private func isUsable(_ period: Period, on date: CalendarDate) -> Bool {
    period.kind != .break && (period.kind != .lunch || facts.school.records.protection.lunch)
      && pupil.canBeThere(in: period)
      && existing.provision(of: pupil.id, on: date, in: period.name) == nil
  }

  private func mayMiss(_ subject: Subject) -> Bool {
    pupil.inLessons && !facts.school.records.protection.subjects.contains(subject)
      && !facts.isJudged(pupil.id, subject, .never)
  }
}

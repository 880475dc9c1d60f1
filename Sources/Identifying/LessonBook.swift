internal import Tuition

/// Which lesson a pupil has at a time, looked up in the timetable of classes.
struct LessonBook {
  private struct Slot: Hashable {
    let schoolClass: Identifier<SchoolClass>
    let day: Weekday
    let period: Identifier<Period>
  }

  private let school: School
  private let lessons: [Slot: [Lesson]]

  init(_ school: School) {
    self.school = school
    lessons = Dictionary(grouping: school.records.lessons) {
      Slot(schoolClass: $0.schoolClass, day: $0.time.day, period: $0.time.period)
    }
  }

  /// The lesson of a pupil on a date in a period; none where the date is closed to their year.
  func lesson(of pupil: Pupil, on date: CalendarDate, in period: Identifier<Period>) -> Lesson? {
    guard school.calendar.isOpen(date, to: pupil.year) else { return nil }
    for schoolClass in school.classes(of: pupil.id) {
      let slot = Slot(schoolClass: schoolClass, day: date.weekday, period: period)
      if let lesson = lessons[slot]?.first(where: { school.calendar.falls($0.time, on: date) }) {
        return lesson
      }
    }
    return nil
  }
}

/// A lesson that a pupil misses.
struct MissedLesson {
  let subject: Subject
  let date: CalendarDate
  let minutes: Int
}

/// Adds up missed lessons, up to a date and over the term.
struct LossLedger {
  let asOf: CalendarDate

  /// The losses, by subject in order of name.
  func losses(_ missed: [MissedLesson]) -> [LessonLoss] {
    Dictionary(grouping: missed, by: \.subject).sorted { $0.key < $1.key }.map { subject, lessons in
      LessonLoss(
        subject: subject, soFar: amount(lessons.filter { $0.date <= asOf }), term: amount(lessons))
    }
  }

  private func amount(_ lessons: [MissedLesson]) -> LessonLoss.Amount {
    .init(lessons: lessons.count, minutes: lessons.reduce(0) { $0 + $1.minutes })
  }
}

internal import Tuition

/// How many minutes of each subject the term holds for a pupil, on the dates open to their year.
struct LessonMinutes {
  private struct Day: Hashable {
    let year: Year
    let weekday: Weekday
    let label: String?
  }

  private let school: School
  private let dates: [Day: Int]
  private let lessons: [Identifier<SchoolClass>: [Lesson]]

  init(_ school: School) {
    self.school = school
    lessons = Dictionary(grouping: school.records.lessons, by: \.schoolClass)
    var dates: [Day: Int] = [:]
    for year in Set(school.records.pupils.map(\.year)) {
      for date in school.calendar.openDates where school.calendar.isOpen(date, to: year) {
        let label = school.calendar.label(of: date)
        dates[Day(year: year, weekday: date.weekday, label: label), default: 0] += 1
        if label != nil {
          dates[Day(year: year, weekday: date.weekday, label: nil), default: 0] += 1
        }
      }
    }
    self.dates = dates
  }

  /// The minutes by subject.
  func total(of pupil: Pupil) -> [Subject: Int] {
    var total: [Subject: Int] = [:]
    for lesson in school.classes(of: pupil.id).flatMap({ lessons[$0] ?? [] }) {
      let day = Day(year: pupil.year, weekday: lesson.time.day, label: lesson.time.week)
      let minutes = school.period(lesson.time.period)?.minutes ?? 0
      total[lesson.subject, default: 0] += minutes * (dates[day] ?? 0)
    }
    return total
  }
}

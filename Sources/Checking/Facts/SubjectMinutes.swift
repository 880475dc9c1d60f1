import Tuition

/// How many minutes of each subject a term holds for pupils, on the dates open to their year.
struct SubjectMinutes: Sendable {
  private struct Day: Hashable, Sendable {
    let year: Year
    let weekday: Weekday
    let label: String?
  }

  private let facts: SchoolFacts
  private let lessons: [Identifier<SchoolClass>: [Lesson]]
  private let dates: [Day: Int]

  init(_ facts: SchoolFacts) {
    self.facts = facts
    let school = facts.school
    lessons = Dictionary(grouping: school.records.lessons, by: \.schoolClass)
    var dates: [Day: Int] = [:]
    for year in Set(school.records.pupils.map(\.year)) {
      for date in school.calendar.openDates where school.calendar.isOpen(date, to: year) {
        let label = school.calendar.label(of: date)
        dates[Day(year: year, weekday: date.weekday, label: label), default: 0] += 1
        guard label != nil else { continue }
        dates[Day(year: year, weekday: date.weekday, label: nil), default: 0] += 1
      }
    }
    self.dates = dates
  }

  /// The minutes of each subject's lessons that a pupil has over the term.
  func total(of pupil: Pupil) -> [Subject: Int] {
    var total: [Subject: Int] = [:]
    for lesson in facts.classes(of: pupil).flatMap({ lessons[$0] ?? [] }) {
      let day = Day(year: pupil.year, weekday: lesson.time.day, label: lesson.time.week)
      let minutes = facts.school.period(lesson.time.period)?.minutes ?? 0
      total[lesson.subject, default: 0] += minutes * (dates[day] ?? 0)
    }
    return total
  }
}

internal import Tuition

/// What a tutor can do, in numbers.
struct TutorFacts {
  /// For each key the weeks in which the tutor can be used: hours, less absences and own lessons, from the checked date on.
  let free: [WeekSet]
  let mostPerDay: Int?
  let mostPerWeek: Int?

  init(_ tutor: Tutor, in school: School, grid: TermGrid) {
    mostPerDay = tutor.mostPerDay
    mostPerWeek = tutor.mostPerWeek
    var free = [WeekSet](repeating: 0, count: grid.keyCount)
    guard let checked = tutor.checked else {
      self.free = free
      return
    }
    for hour in school.records.tutorHours where hour.tutor == tutor.id {
      guard let period = school.periodIndex(hour.time.period) else { continue }
      free[grid.key(hour.time.day, period)] |= grid.weeks(of: hour.time)
    }
    for key in free.indices {
      let weekday = grid.weekday(ofKey: key)
      free[key] &= grid.openWeeks[weekday]
      if free[key] != 0 { free[key] &= grid.weeks(onWeekday: weekday, from: checked, to: nil) }
    }
    for absence in school.records.absences where absence.tutor == tutor.id {
      for key in free.indices where free[key] != 0 {
        let period = grid.periods[grid.period(ofKey: key)].name
        guard absence.period == nil || absence.period == period else { continue }
        free[key] &= ~grid.weeks(
          onWeekday: grid.weekday(ofKey: key), from: absence.first, to: absence.last)
      }
    }
    if let name = tutor.teachesAs {
      for lesson in school.records.lessons where lesson.teacher == name {
        guard let period = school.periodIndex(lesson.time.period) else { continue }
        free[grid.key(lesson.time.day, period)] &= ~grid.weeks(of: lesson.time)
      }
    }
    self.free = free
  }
}

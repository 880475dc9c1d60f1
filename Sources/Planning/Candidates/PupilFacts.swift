internal import Tuition

/// A lesson that a pupil may miss: its subject and the slot whose cap on pupils out of it counts.
struct LessonFact {
  let subject: Int
  /// The index of (class, key).
  let slot: Int
}

/// What a pupil who asks for tuition does in the term, in numbers.
struct PupilFacts {
  let id: Identifier<Pupil>
  let year: Year
  let inLessons: Bool
  let before: Bool
  let after: Bool
  /// For each weekday the weeks open to the pupil's year.
  let openWeeks: [WeekSet]
  /// For each key the weeks in which existing provision takes the pupil away.
  var away: [WeekSet]
  /// For each key and label the lesson the pupil has, if any: index key x labels + label.
  var lessons: [LessonFact?]
  /// For each subject the minutes of the term.
  var termMinutes: [Int]
  /// For each subject the minutes already lost to existing provision.
  var existingMinutes: [Int]
  /// For each subject the highest percentage among existing provision that takes the pupil from it; -1 where none does.
  var existingPercent: [Int]
  var never: Set<Int> = []
  var keep: Set<Int> = []

  init(_ pupil: Pupil, grid: TermGrid, calendar: TermCalendar, subjectCount: Int) {
    id = pupil.id
    year = pupil.year
    inLessons = pupil.inLessons
    before = pupil.outside == .before || pupil.outside == .both
    after = pupil.outside == .after || pupil.outside == .both
    var open = [WeekSet](repeating: 0, count: 7)
    for date in calendar.openDates where calendar.isOpen(date, to: pupil.year) {
      open[date.weekday.index] |= .week(calendar.weekNumber(of: date))
    }
    openWeeks = open
    away = [WeekSet](repeating: 0, count: grid.keyCount)
    lessons = [LessonFact?](repeating: nil, count: grid.keyCount * grid.labelCount)
    termMinutes = [Int](repeating: 0, count: subjectCount)
    existingMinutes = [Int](repeating: 0, count: subjectCount)
    existingPercent = [Int](repeating: -1, count: subjectCount)
  }

  /// The most minutes of a subject that tuition may take at a percentage; never below zero.
  func minutesLeft(subject: Int, percent: Int) -> Int {
    let highest = max(percent, existingPercent[subject])
    return max(0, termMinutes[subject] * highest / 100 - existingMinutes[subject])
  }
}

internal import Tuition

/// The term as a grid: keys (weekday and period) across, weeks down.
///
/// A key is weekday x periods of the day + period. A cell (key, week) is one period of one date.
struct TermGrid {
  let periods: [Period]
  let weekCount: Int
  /// How many sorts of weeks there are: one for each label of the cycle, and one for weeks without a label.
  let labelCount: Int
  /// The sort of each week.
  let labelOfWeek: [Int]
  /// The weeks of each sort.
  let labelWeeks: [WeekSet]
  /// For each weekday the weeks whose date is in the term and open to the whole school.
  let openWeeks: [WeekSet]
  private let calendar: TermCalendar

  init(_ school: School) {
    calendar = school.calendar
    periods = school.records.periods
    weekCount = calendar.weekCount
    let cycle = school.records.term.cycle
    let monday = school.records.term.first.monday
    var labelOfWeek: [Int] = []
    for week in 0..<weekCount {
      let label = calendar.label(of: max(school.records.term.first, monday.advanced(by: 7 * week)))
      labelOfWeek.append(
        label.flatMap { cycle.firstIndex(of: $0) } ?? (cycle.isEmpty ? 0 : cycle.count))
    }
    let labelCount = cycle.isEmpty ? 1 : cycle.count + 1
    var labelWeeks = [WeekSet](repeating: 0, count: labelCount)
    for (week, label) in labelOfWeek.enumerated() { labelWeeks[label] |= .week(week) }
    self.labelOfWeek = labelOfWeek
    self.labelCount = labelCount
    self.labelWeeks = labelWeeks
    var open = [WeekSet](repeating: 0, count: 7)
    for date in school.calendar.openDates {
      open[date.weekday.index] |= .week(school.calendar.weekNumber(of: date))
    }
    openWeeks = open
  }

  var keyCount: Int { 7 * periods.count }
  func key(_ day: Weekday, _ period: Int) -> Int { day.index * periods.count + period }
  func weekday(ofKey key: Int) -> Int { key / periods.count }
  func period(ofKey key: Int) -> Int { key % periods.count }

  /// The date of a cell.
  func date(key: Int, week: Int) -> CalendarDate {
    calendar.term.first.monday.advanced(by: 7 * week + weekday(ofKey: key))
  }

  /// The week number and key of a date and period.
  func cell(_ date: CalendarDate, period: Int) -> (key: Int, week: Int) {
    (key(date.weekday, period), calendar.weekNumber(of: date))
  }

  /// The keys a session takes that begins at a key, or nothing where the day does not hold it.
  func keys(from key: Int, count: Int) -> ClosedRange<Int>? {
    let first = period(ofKey: key)
    guard first + count <= periods.count else { return nil }
    let day = Weekday.allCases[weekday(ofKey: key)]
    guard periods[first..<first + count].allSatisfy({ $0.days.contains(day) }) else { return nil }
    return key...(key + count - 1)
  }

  /// The weeks in which a timetable entry holds: those of its label, or all.
  func weeks(of time: WeeklyTime) -> WeekSet {
    guard let week = time.week else { return WeekSet.max >> UInt64(64 - weekCount) }
    return calendar.term.cycle.firstIndex(of: week).map { labelWeeks[$0] } ?? 0
  }

  /// For a weekday the weeks whose date lies between two dates.
  func weeks(onWeekday weekday: Int, from first: CalendarDate?, to last: CalendarDate?) -> WeekSet {
    var weeks: WeekSet = 0
    for week in 0..<weekCount {
      let date = calendar.term.first.monday.advanced(by: 7 * week + weekday)
      guard calendar.term.contains(date), date >= (first ?? date), date <= (last ?? date) else {
        continue
      }
      weeks |= .week(week)
    }
    return weeks
  }
}

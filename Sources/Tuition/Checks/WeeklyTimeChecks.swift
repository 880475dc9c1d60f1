extension ProblemList {
  /// Notes a weekly time whose week, day and period do not go together.
  mutating func check(_ time: WeeklyTime, _ row: Int, with register: Register) {
    guard !register.unread.contains(.school) else { return }
    check(week: time.week, row, with: register)
    refer(row, "period", to: time.period, in: register.periods, unless: register.unread)
    guard let period = register.period(time.period), !period.days.contains(time.day) else { return }
    let days = period.days.sorted().map(\.rawValue).joined(separator: ", ")
    error(
      row, "day", "there is no period \(quoted(period.name.text)) on \(time.day.rawValue)",
      "Choose another day, or add the day to the period, which has \(days), in school.toml.")
  }

  private mutating func check(week: String?, _ row: Int, with register: Register) {
    guard let week, !register.labels.contains(week) else { return }
    let cycle = register.records.term.cycle
    if cycle.isEmpty {
      error(
        row, "week", "the week is \(quoted(week)), but every week of the term is alike",
        "Leave the week blank, or add a cycle to [term] in school.toml.")
    } else {
      error(
        row, "week", "\(quoted(week)) is not a week of the cycle",
        "Write \(cycle.prefix(20).joined(separator: ", ")), or leave it blank for every week.")
    }
  }

  /// Notes a first date after the last.
  mutating func check(first: CalendarDate?, last: CalendarDate?, _ row: Int) {
    guard let first, let last, last < first else { return }
    error(
      row, "last", "the last date, \(last), is before the first, \(first)",
      "Write the earlier date as first and the later as last.")
  }

  /// Notes dates that miss the term altogether, so that the row does nothing.
  mutating func checkMeetsTerm(
    first: CalendarDate?, last: CalendarDate?, _ row: Int, with register: Register
  ) {
    guard let term = register.calendar?.term else { return }
    let (from, to) = (first ?? term.first, last ?? term.last)
    guard from <= to, to < term.first || term.last < from else { return }
    warning(
      row, first == nil ? "last" : "first",
      "the dates lie outside the term, \(term.first) to \(term.last)",
      "Check the year, or take the row out.")
  }
}

internal import Tuition

extension PlanIssue {
  /// The Mondays of the weeks that hold dates, in order.
  static func mondays(of dates: some Sequence<CalendarDate>) -> [CalendarDate] {
    Set(dates.map(\.monday)).sorted()
  }

  /// A week as people say it, such as `7 Sep 2026 (A)`.
  func words(forWeekOf monday: CalendarDate) -> String {
    let label = (0..<7).lazy.compactMap { self.school.calendar.label(of: monday.advanced(by: $0)) }
      .first
    return monday.inWords + (label.map { " (\($0))" } ?? "")
  }

  /// A week as a grid of days and periods, with what stands in each cell; a session of several periods stands in each.
  func weekTable(
    of sessions: [PublishedSession], monday: CalendarDate, cell: (PublishedSession) -> PageText
  ) -> PageTable {
    let days = Weekday.allCases.filter { day in
      day < .saturday || sessions.contains { $0.session.date.weekday == day }
    }
    let taken = sessions.map { Set(school.periods(of: $0.session).map(\.name)) }
    let used = taken.reduce(into: Set()) { $0.formUnion($1) }
    let rows = school.records.periods.filter { used.contains($0.name) }.map { period in
      let cells = days.map { day in
        zip(sessions, taken)
          .filter { $0.session.date.weekday == day && $1.contains(period.name) }
          .map { cell($0.0) }.joined()
      }
      let name = PageText.strong(period.name.text) + PageText(" \(period.starts)–\(period.ends)")
      return PageTable.Row([name] + cells)
    }
    let columns = days.map { day in
      PageTable.Column("\(day.rawValue) \(monday.advanced(by: day.index).dayAndMonth)")
    }
    return PageTable(
      caption: "Week of \(words(forWeekOf: monday))",
      columns: [.init("Period")] + columns, rows: rows)
  }

  /// The term with a row for each week and a column for each day.
  func glanceTable(
    caption: String, of entries: [(date: CalendarDate, text: String)]
  ) -> PageTable {
    let days = Weekday.allCases.filter { day in
      day < .saturday || entries.contains { $0.date.weekday == day }
    }
    let rows = Self.mondays(of: entries.map(\.date)).map { monday in
      let cells = days.map { day in
        let date = monday.advanced(by: day.index)
        return PageText(entries.filter { $0.date == date }.map(\.text).joined(separator: "; "))
      }
      return PageTable.Row([PageText(words(forWeekOf: monday))] + cells)
    }
    return PageTable(
      caption: caption, columns: [.init("Week of")] + days.map { .init($0.rawValue) }, rows: rows)
  }
}

extension [PageText] {
  /// The texts one after the other, with a stroke between them.
  func joined() -> PageText {
    guard let first else { return "" }
    return dropFirst().reduce(first) { $0 + " / " + $1 }
  }
}

import Tuition

/// Entries that come again in the timetable cycle, found by whose they are, weekday and period.
struct WeeklyIndex<Owner: Hashable & Sendable, Entry: Sendable>: Sendable {
  private struct Key: Hashable, Sendable {
    let owner: Owner
    let day: Weekday
    let period: Identifier<Period>
  }

  private var entries: [Key: [(week: String?, entry: Entry)]] = [:]

  /// Indexes entries; those without an owner are left out.
  init(_ list: [Entry], owner: (Entry) -> Owner?, time: (Entry) -> WeeklyTime) {
    for entry in list {
      guard let owner = owner(entry) else { continue }
      let time = time(entry)
      let key = Key(owner: owner, day: time.day, period: time.period)
      entries[key, default: []].append((time.week, entry))
    }
  }

  /// The entries of an owner that fall on a date in a period.
  func entries(
    of owner: Owner, on date: CalendarDate, in period: Identifier<Period>, calendar: TermCalendar
  ) -> [Entry] {
    guard let found = entries[Key(owner: owner, day: date.weekday, period: period)] else {
      return []
    }
    let label = calendar.label(of: date)
    return found.filter { $0.week == nil || $0.week == label }.map(\.entry)
  }
}

/// A time that comes again in the timetable cycle: cycle week, day of the week and period.
public struct WeeklyTime: Hashable, Sendable, CustomStringConvertible {
  /// The label of the cycle week; nothing where the entry holds in every week.
  public let week: String?
  /// The day of the week.
  public let day: Weekday
  /// The period; for a session over several periods, the first of them.
  public let period: Identifier<Period>

  /// Makes a weekly time.
  public init(week: String? = nil, day: Weekday, period: Identifier<Period>) {
    self.week = week
    self.day = day
    self.period = period
  }

  /// The time of a date and a period in every week.
  package init(on date: CalendarDate, in period: Identifier<Period>) {
    self.init(day: date.weekday, period: period)
  }

  /// The time in words, such as `A Mon P1`.
  public var description: String { (week.map { $0 + " " } ?? "") + "\(day.rawValue) \(period)" }
}

/// The stretch of dates that is planned at once, and the labels its weeks take.
public struct Term: Hashable, Sendable {
  /// What the school calls the term.
  public let name: String
  /// The first date of the term.
  public let first: CalendarDate
  /// The last date of the term, not before the first.
  public let last: CalendarDate
  /// The labels of the weeks of the timetable cycle; empty where every week is alike.
  public let cycle: [String]

  /// Makes a term; the school checks its dates and labels.
  public init(name: String, first: CalendarDate, last: CalendarDate, cycle: [String] = []) {
    self.name = name
    self.first = first
    self.last = last
    self.cycle = cycle
  }

  /// Whether a date lies in the term.
  public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  /// Every date of the term in order.
  public var dates: [CalendarDate] {
    guard first <= last else { return [] }
    return (first.dayNumber...last.dayNumber).map(CalendarDate.init(dayNumber:))
  }
}

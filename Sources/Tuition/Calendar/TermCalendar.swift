/// Which dates of a term are school days, for whom, and which cycle label each carries.
///
/// Weeks run from Monday to Sunday and are numbered from 0 at the week of the first date. They take the labels of the
/// cycle in turn; a week in which every Monday-to-Friday date inside the term is closed to the whole school takes no
/// label and does not advance the cycle.
public struct TermCalendar: Sendable {
  /// The term that the calendar describes.
  public let term: Term
  private let labels: [String?]
  private let closedToAll: Set<CalendarDate>
  private let closedToYear: [Year: Set<CalendarDate>]

  /// Lays out a term with its closures.
  public init(term: Term, closures: [Closure]) {
    self.term = term
    var all: Set<CalendarDate> = []
    var byYear: [Year: Set<CalendarDate>] = [:]
    for closure in closures {
      let first = max(closure.first, term.first)
      let last = min(closure.last, term.last)
      guard first <= last else { continue }
      for day in first.dayNumber...last.dayNumber {
        let date = CalendarDate(dayNumber: day)
        if let years = closure.years {
          for year in years { byYear[year, default: []].insert(date) }
        } else {
          all.insert(date)
        }
      }
    }
    closedToAll = all
    closedToYear = byYear
    labels = Self.labels(of: term, closed: all)
  }

  private static func labels(of term: Term, closed: Set<CalendarDate>) -> [String?] {
    guard !term.cycle.isEmpty, term.first <= term.last else { return [] }
    var labels: [String?] = []
    var turn = 0
    var monday = term.first.monday
    while monday <= term.last {
      let open = (0..<5).map { monday.advanced(by: $0) }
        .contains { term.contains($0) && !closed.contains($0) }
      labels.append(open ? term.cycle[turn % term.cycle.count] : nil)
      turn += open ? 1 : 0
      monday = monday.advanced(by: 7)
    }
    return labels
  }

  /// How many Monday-to-Sunday weeks the term touches.
  public var weekCount: Int { weekNumber(of: term.last) + 1 }

  /// The number of the week that holds a date of the term, counted from 0.
  public func weekNumber(of date: CalendarDate) -> Int {
    (date.monday.dayNumber - term.first.monday.dayNumber) / 7
  }

  /// The cycle label of the week that holds a date; nothing in a one-week cycle or in a week that takes no label.
  public func label(of date: CalendarDate) -> String? {
    let week = weekNumber(of: date)
    return labels.indices.contains(week) ? labels[week] : nil
  }

  /// Whether the date lies in the term and the whole school is not closed.
  public func isOpen(_ date: CalendarDate) -> Bool {
    term.contains(date) && !closedToAll.contains(date)
  }

  /// Whether the date lies in the term and neither the whole school nor the year is closed.
  public func isOpen(_ date: CalendarDate, to year: Year) -> Bool {
    isOpen(date) && !(closedToYear[year]?.contains(date) ?? false)
  }

  /// Whether a weekly time falls on a date: same weekday, and the entry's week is blank or the date's label.
  public func falls(_ time: WeeklyTime, on date: CalendarDate) -> Bool {
    time.day == date.weekday && (time.week == nil || time.week == label(of: date))
  }

  /// Whether a weekly time that holds between two dates falls on a date; no date means from the first or to the last of the term.
  public func falls(
    _ time: WeeklyTime, from first: CalendarDate?, to last: CalendarDate?, on date: CalendarDate
  ) -> Bool {
    falls(time, on: date) && (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
  }

  /// The dates in the term on which the whole school is not closed.
  public var openDates: [CalendarDate] { term.dates.filter(isOpen) }
}

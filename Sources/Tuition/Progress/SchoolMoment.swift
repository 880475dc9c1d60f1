/// The beginning or end of a school year in a child's life, such as the end of year 6.
public struct SchoolMoment: Hashable, Sendable, CustomStringConvertible {
  /// Which end of the year.
  public enum End: String, CaseIterable, Sendable {
    /// The first of September.
    case start
    /// The last of July.
    case end
  }

  /// Which end of the year.
  public let end: End
  /// The year group.
  public let year: Year

  /// Makes a moment.
  public init(_ end: End, of year: Year) {
    self.end = end
    self.year = year
  }

  /// Reads a moment written as `end of year 6` or `start of year R`, or nothing where the text is not one.
  public init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 4, words[1] == "of", words[2] == "year",
      let end = End(rawValue: String(words[0])),
      let year = words[3] == "r" ? Year(0) : Int(words[3]).flatMap({ $0 > 0 ? Year($0) : nil })
    else { return nil }
    self.init(end, of: year)
  }

  /// The moment as it is written in files.
  public var description: String { "\(end.rawValue) of year \(year)" }

  /// The date of the moment for pupils of a cohort.
  public func date(for cohort: Cohort) -> CalendarDate {
    let autumn = cohort.autumnOfReception + year.number
    switch end {
    case .start: return Cohort.date(autumn, 9, 1)
    case .end: return Cohort.date(autumn + 1, 7, 31)
    }
  }
}

/// Pupils who are in the same year group at every time.
public struct Cohort: Hashable, Sendable {
  /// The calendar year in whose autumn they were, or would have been, in reception.
  public let autumnOfReception: Int

  /// The cohort that is in a year group on a date.
  public init(in year: Year, on date: CalendarDate) {
    autumnOfReception = Self.autumn(of: date) - year.number
  }

  /// The cohort that is in a year group in a term: its middle tells the school year, since a term may begin in August.
  public init(in year: Year, during term: Term) {
    let days = term.first.dayNumber + term.last.dayNumber
    self.init(in: year, on: CalendarDate(dayNumber: days / 2))
  }

  /// The year group of the cohort on a date; nothing before reception and after year 13.
  public func year(on date: CalendarDate) -> Year? {
    Year(Self.autumn(of: date) - autumnOfReception)
  }

  /// The calendar year in whose September the school year of a date began.
  static func autumn(of date: CalendarDate) -> Int {
    date.parts.month >= 9 ? date.parts.year : date.parts.year - 1
  }

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}

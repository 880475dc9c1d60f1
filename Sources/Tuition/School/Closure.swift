/// Dates without lessons and without tuition, for the whole school or for some years.
public struct Closure: Hashable, Sendable {
  /// The first date.
  public let first: CalendarDate
  /// The last date.
  public let last: CalendarDate
  /// Why, such as half-term or a trip.
  public let label: String
  /// The years it holds for; nothing means the whole school.
  public let years: Set<Year>?

  /// Makes a closure.
  public init(first: CalendarDate, last: CalendarDate, label: String, years: Set<Year>? = nil) {
    self.first = first
    self.last = last
    self.label = label
    self.years = years
  }
}

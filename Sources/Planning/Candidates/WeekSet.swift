/// A set of the term's weeks: bit w stands for week w.
///
/// A term has at most 54 weeks, so one machine word holds what a tutor, a pupil or a room can do at one
/// weekday and period over the whole term, and what several can do together is one AND.
typealias WeekSet = UInt64

extension WeekSet {
  /// The set that holds one week.
  static func week(_ week: Int) -> WeekSet { 1 << UInt64(week) }

  /// How many weeks the set holds.
  var count: Int { nonzeroBitCount }

  /// Whether the set holds a week.
  func contains(week: Int) -> Bool { self & (1 << UInt64(week)) != 0 }

  /// Calls the body with each week of the set in order.
  @inline(__always)
  func forEachWeek(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// The weeks of the set in order.
  var weeks: [Int] {
    var found: [Int] = []
    forEachWeek { found.append($0) }
    return found
  }
}

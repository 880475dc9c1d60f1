/// Gives each session of a unit a week: a bipartite matching of sessions to weeks with room for them.
///
/// Augmenting paths after H. Kuhn 1955, doi:10.1002/nav.3800020109: where a week is full, a session in it moves on.
struct WeekMatching {
  private let unit: Unit
  private let weeksOfArm: [WeekSet]
  private let grid: TermGrid
  private let weekPlaces: [Int]
  private let dayPlaces: (_ weekday: Int, _ week: Int) -> Int
  /// The arms in each week so far.
  private(set) var arms: [[Int]]
  private var seen: WeekSet = 0

  /// - Parameters:
  ///   - weeksOfArm: for each arm the weeks in which it can be used.
  ///   - weekPlaces: for each week the most sessions.
  ///   - dayPlaces: the most sessions on a date.
  init(
    _ unit: Unit, weeksOfArm: [WeekSet], grid: TermGrid, weekPlaces: [Int],
    dayPlaces: @escaping (_ weekday: Int, _ week: Int) -> Int
  ) {
    self.unit = unit
    self.weeksOfArm = weeksOfArm
    self.grid = grid
    self.weekPlaces = weekPlaces
    self.dayPlaces = dayPlaces
    arms = [[Int]](repeating: [], count: grid.weekCount)
  }

  /// Puts a session at an arm into a week, moving others where need be; false where that cannot be done.
  mutating func place(_ arm: Int) -> Bool {
    seen = 0
    return augment(arm)
  }

  private mutating func augment(_ arm: Int) -> Bool {
    var weeks = weeksOfArm[arm] & ~seen
    var full: WeekSet = 0
    while weeks != 0 {
      let week = weeks.trailingZeroBitCount
      weeks &= weeks - 1
      guard !arms[week].contains(where: { unit.arms[$0].key == unit.arms[arm].key }) else { continue }
      if fits(arm, week) {
        seen |= .week(week)
        arms[week].append(arm)
        return true
      }
      full |= .week(week)
    }
    full &= ~seen
    while full != 0 {
      let week = full.trailingZeroBitCount
      full &= full - 1
      guard !seen.contains(week: week) else { continue }
      seen |= .week(week)
      for place in arms[week].indices.reversed() {
        let other = arms[week].remove(at: place)
        if fits(arm, week), augment(other) {
          arms[week].append(arm)
          return true
        }
        arms[week].insert(other, at: place)
      }
    }
    return false
  }

  private func fits(_ arm: Int, _ week: Int) -> Bool {
    guard arms[week].count < weekPlaces[week] else { return false }
    let weekday = grid.weekday(ofKey: unit.arms[arm].key)
    let onDay = arms[week].count { grid.weekday(ofKey: unit.arms[$0].key) == weekday }
    return onDay == 0 || onDay < dayPlaces(weekday, week)
  }
}

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
  private let order: [Int]
  private var seen: WeekSet = 0

  /// - Parameters:
  ///   - weeksOfArm: for each arm the weeks in which it can be used.
  ///   - order: the weeks, those to be tried first in front.
  ///   - weekPlaces: for each week the most sessions.
  ///   - dayPlaces: the most sessions on a date.
  init(
    _ unit: Unit, weeksOfArm: [WeekSet], grid: TermGrid, order: [Int], weekPlaces: [Int],
    dayPlaces: @escaping (_ weekday: Int, _ week: Int) -> Int
  ) {
    self.unit = unit
    self.weeksOfArm = weeksOfArm
    self.grid = grid
    self.order = order
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
    let weeks = weeksOfArm[arm] & ~seen
    var full: [Int] = []
    for week in order where weeks.contains(week: week) {
      guard !arms[week].contains(where: { unit.arms[$0].key == unit.arms[arm].key }) else {
        continue
      }
      if fits(arm, week) {
        seen |= .week(week)
        arms[week].append(arm)
        return true
      }
      full.append(week)
    }
    for week in full where !seen.contains(week: week) {
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
    return onDay < dayPlaces(weekday, week)
  }
}

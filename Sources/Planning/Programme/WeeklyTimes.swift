/// How far the weekly times of a unit can carry its sessions, whoever the tutor.
struct WeeklyTimes {
  /// The keys at which the unit can meet, in order.
  let keys: [Int]
  /// For each key the weeks in which it can.
  let weeks: [Int: WeekSet]
  /// For each key the most sessions at it, where losses allow fewer than its weeks.
  let most: [Int: Int]
  /// The fewest keys that can hold all sessions; the one key of a unit that always meets at one time.
  let least: Int

  init(
    _ unit: Unit, choices: [UnitOffers.Choice], mostMinutes: (_ pupil: Int, _ subject: Int) -> Int
  ) {
    var weeks: [Int: WeekSet] = [:]
    var held: [Int: Int] = [:]
    for (place, arm) in unit.arms.enumerated() {
      let open = choices.reduce(WeekSet(0)) { $0 | $1.weeks[place] }
      guard open != 0 else { continue }
      let bearable = arm.losses.map { mostMinutes($0.pupil, $0.subject) / $0.minutes }.min()
      weeks[arm.key, default: 0] |= open
      held[arm.key, default: 0] += min(open.count, bearable ?? open.count)
    }
    self.weeks = weeks
    keys = weeks.keys.sorted()
    most = held.filter { $0.value < weeks[$0.key, default: 0].count && $0.value < unit.sessions }
    // The keys that hold most, one after the other, hold at least as much as any others: fewer cannot do.
    var left = unit.sessions
    var count = 0
    for sessions in held.values.sorted(by: >) where left > 0 {
      left -= sessions
      count += 1
    }
    least = unit.sameTime ? 1 : max(1, count)
  }
}

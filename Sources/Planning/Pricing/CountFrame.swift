/// What stands of a unit's sessions, and the weeks in which the others can be: the part of a task that never changes.
final class CountFrame {
  /// For each arm the weeks in which it can be used.
  let weeksOfArm: [WeekSet]
  /// For each arm how many sessions stand there; empty where none stands anywhere.
  let standingAt: [Int]
  /// For each arm how many sessions stand at its key; empty where none stands anywhere.
  let standingAtKey: [Int]
  /// Keys whose steadiness is paid already, by standing sessions.
  let paidKeys: Set<Int>

  /// A frame in which nothing stands.
  init(weeksOfArm: [WeekSet]) {
    self.weeksOfArm = weeksOfArm
    standingAt = []
    standingAtKey = []
    paidKeys = []
  }

  /// A frame of a unit whose standing sessions pay for their keys and keep their dates to themselves.
  init(_ unit: Unit, weeksOfArm: [WeekSet]) {
    var weeks = weeksOfArm
    var standing = [Int](repeating: 0, count: unit.arms.count)
    for session in unit.forced {
      standing[session.arm] += 1
      let taken = unit.arms[session.arm].key
      for (arm, facts) in unit.arms.enumerated() where abs(facts.key - taken) < unit.periods {
        weeks[arm] &= ~WeekSet.week(session.week)
      }
    }
    self.weeksOfArm = weeks
    standingAt = standing
    standingAtKey = unit.arms.map { arm in
      unit.forced.count { unit.arms[$0.arm].key == arm.key }
    }
    paidKeys = Set(unit.forced.map { unit.arms[$0.arm].key })
  }
}

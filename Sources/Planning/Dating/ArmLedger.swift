/// What the arms of dated columns take from pupils, and which sessions may go to which other arm.
struct ArmLedger {
  private let pool: UnitPool
  private let columns: [Column]
  /// For each column how many sessions lie at each arm.
  private var counts: [[Int]]
  /// The minutes taken, by pupil and subject.
  private var minutes: [Int: Int] = [:]

  init(_ columns: [Column], pool: UnitPool) {
    self.columns = columns
    self.pool = pool
    counts = columns.map { [Int](repeating: 0, count: pool.units[$0.unit].arms.count) }
    for (index, column) in columns.enumerated() {
      for entry in column.counts { take(index, entry.arm, entry.count) }
    }
  }

  /// The arms to which a session may go from its own, each with what that adds to the cost.
  ///
  /// None for a unit that meets at one time, or whose sessions stand.
  func arms(_ index: Int, insteadOf old: Int) -> [(arm: Int, price: Int)] {
    let unit = pool.units[columns[index].unit]
    guard !unit.sameTime, unit.forced.isEmpty else { return [] }
    let paid = Set(unit.arms.indices.filter { counts[index][$0] > 0 }.map { unit.arms[$0].key })
    let isLast = counts[index][old] == 1 && !sharesKey(index, unit, old)
    let before = unit.arms[old]
    return unit.arms.indices.compactMap { row in
      guard row != old, mayTake(row, insteadOf: old, unit) else { return nil }
      let arm = unit.arms[row]
      var price = arm.cost - before.cost
      if !paid.contains(arm.key) { price += unit.steadiness }
      if isLast, arm.key != before.key { price -= unit.steadiness }
      return (row, price)
    }
  }

  /// Moves a session to another arm.
  mutating func move(_ index: Int, from old: Int, to new: Int) {
    take(index, old, -1)
    take(index, new, 1)
  }

  private func sharesKey(_ index: Int, _ unit: Unit, _ arm: Int) -> Bool {
    unit.arms.indices.contains {
      $0 != arm && unit.arms[$0].key == unit.arms[arm].key && counts[index][$0] > 0
    }
  }

  private func place(_ loss: Loss) -> Int { loss.pupil * pool.model.subjects.count + loss.subject }

  private func mayTake(_ row: Int, insteadOf old: Int, _ unit: Unit) -> Bool {
    unit.arms[row].losses.allSatisfy { loss in
      let given = unit.arms[old].losses.reduce(0) {
        $1.pupil == loss.pupil && $1.subject == loss.subject ? $0 + $1.minutes : $0
      }
      let cap = pool.model.pupils[loss.pupil].minutesLeft(
        subject: loss.subject,
        percent: pool.model.percent(provision: unit.provision, subject: loss.subject))
      return (minutes[place(loss)] ?? 0) + loss.minutes - given <= cap
    }
  }

  private mutating func take(_ index: Int, _ row: Int, _ sessions: Int) {
    counts[index][row] += sessions
    for loss in pool.units[columns[index].unit].arms[row].losses {
      minutes[place(loss), default: 0] += sessions * loss.minutes
    }
  }
}

/// Finds where a unit could meet a tutor in what is still free, and dates it there.
///
/// First counts: how many sessions at each arm, at least price. Then weeks: a matching of sessions to free weeks, and for
/// what finds none an exchange of weeks along the tutor's other sessions. Where that fails too, the arms that came short
/// are held to what they got and the counts are chosen afresh.
final class Scheduler {
  private let pool: UnitPool
  private let grid: TermGrid
  private let pricer = CountPricer()

  init(_ pool: UnitPool) {
    self.pool = pool
    grid = pool.model.grid
  }

  /// The best counts of a unit with a tutor, or nothing where the unit does not fit.
  ///
  /// - Parameter keptPrice: what a published session that stays is worth, in cost.
  func offer(_ row: Int, tutor: Int, in residual: Residual, keptPrice: Double = 0) -> Offer? {
    let unit = pool.units[row]
    guard let free = CountTask(unit, tutor: tutor, in: residual) else { return nil }
    var task = PricedTask(free)
    task.prices = unit.arms.map { arm in
      Double(arm.cost) - Double(arm.kept(with: tutor)) * keptPrice
    }
    pricer.task = task
    guard pricer.solve(unit) else { return nil }
    return Offer(
      column: Column(unit, row: row, tutor: tutor, counts: pricer.counts), counts: pricer.counts,
      task: task)
  }

  /// Dates an offer and adds it to the draft; false, and the draft as it was, where that cannot be done.
  func take(_ offer: Offer, in draft: inout Draft) -> Bool {
    let unit = pool.units[offer.column.unit]
    guard draft.admits(unit) else { return false }
    var task = offer.task
    var counts = offer.counts
    for attempt in 0..<4 {
      let (sessions, missing) = match(
        unit, tutor: offer.column.tutor, task: task.task, counts, in: draft)
      if missing.isEmpty { return draft.addUnlessOverdrawn(placement(offer, unit, sessions)) }
      if attempt == 0, exchange(offer, unit, sessions, missing, in: &draft) { return true }
      for arm in Set(missing) { task.limits[arm] = counts[arm] - missing.count { $0 == arm } }
      pricer.task = task
      guard pricer.solve(unit) else { return false }
      counts = pricer.counts
    }
    return false
  }

  /// Gives counts their weeks; the sessions, standing ones included, and the arms of those that found none.
  private func match(
    _ unit: Unit, tutor: Int, task: CountTask, _ counts: [Int], in draft: Draft
  ) -> (sessions: [DatedArm], missing: [Int]) {
    let residual = draft.residual
    var matching = WeekMatching(
      unit, weeksOfArm: task.weeksOfArm, grid: grid, order: residual.weeksByLoad(tutor: tutor),
      weekPlaces: (0..<grid.weekCount).map { week in
        min(unit.mostPerWeek, residual.weekPlaces(tutor: tutor, week: week))
          - unit.standing(week: week)
      }
    ) { [grid] weekday, week in
      residual.dayPlaces(unit, tutor: tutor, weekday: weekday, week: week)
        - unit.standing(week: week, weekday: weekday, grid: grid)
    }
    var missing: [Int] = []
    for (arm, count) in counts.enumerated() where count > 0 {
      for _ in 0..<count where !matching.place(arm) { missing.append(arm) }
    }
    var sessions = unit.forced.map { DatedArm(arm: $0.arm, week: $0.week) }
    for (week, arms) in matching.arms.enumerated() {
      for arm in arms { sessions.append(DatedArm(arm: arm, week: week)) }
    }
    return (sessions, missing)
  }

  /// Adds what was matched and finds weeks for the rest by exchanges; false, and the draft as it was, otherwise.
  private func exchange(
    _ offer: Offer, _ unit: Unit, _ sessions: [DatedArm], _ missing: [Int], in draft: inout Draft
  ) -> Bool {
    guard unit.periods == 1, missing.count < unit.sessions else { return false }
    let before = draft
    var sessions = sessions
    var slot = draft.add(placement(offer, unit, sessions))
    for arm in missing {
      guard let week = WeekExchange.week(forArm: arm, slot: slot, in: &draft) else {
        draft = before
        return false
      }
      sessions = (draft.slots[slot]?.sessions ?? sessions) + [DatedArm(arm: arm, week: week)]
      draft.remove(slot: slot)
      slot = draft.add(placement(offer, unit, sessions))
    }
    return true
  }

  private func placement(_ offer: Offer, _ unit: Unit, _ sessions: [DatedArm]) -> Placement {
    Placement(unit, row: offer.column.unit, tutor: offer.column.tutor, sessions: sessions)
  }
}

/// Counts of a unit with a tutor that keep every cap, to be dated.
struct Offer {
  let column: Column
  /// The sessions at each arm besides the standing ones.
  let counts: [Int]
  let task: PricedTask
}

/// Finds the cheapest dated sessions of a unit with a tutor in what is still free of the term.
///
/// Counts first (how many sessions at each arm), then weeks by matching; an arm whose sessions find no week is held to
/// those that did and the counts are chosen afresh.
final class Scheduler {
  private let model: TermModel
  private let pricer = CountPricer()
  private var weeksOfArm: [WeekSet] = []
  /// How often a unit was scheduled: a measure of work that no machine's speed enters.
  private(set) var calls = 0

  init(_ model: TermModel) { self.model = model }

  /// The cheapest placement found, or nothing where the unit does not fit.
  ///
  /// - Parameters:
  ///   - keptPrice: what a published session that stays is worth, in cost.
  ///   - surcharge: what to add to an arm's cost while choosing, such as the price of scarce times.
  func place(
    _ unit: Unit, row: Int, tutor: Int, in residual: Residual, keptPrice: Double = 0,
    surcharge: ((Int) -> Double)? = nil
  ) -> Placement? {
    calls += 1
    guard unit.forcedFits, prepare(unit, tutor: tutor, residual: residual) else { return nil }
    pricer.task.prices = unit.arms.indices.map { arm in
      let facts = unit.arms[arm]
      let kept = facts.keptTutor == tutor ? Double(facts.kept) * keptPrice : 0
      return Double(facts.cost) - kept + (surcharge?(arm) ?? 0)
    }
    for _ in 0..<4 {
      guard pricer.solve(unit) else { return nil }
      if let sessions = date(unit, tutor: tutor, residual: residual) {
        return placement(unit, row: row, tutor: tutor, sessions: sessions)
      }
    }
    return nil
  }

  /// Sets the pricer's limits from what is free; false where there are too few weeks.
  private func prepare(_ unit: Unit, tutor: Int, residual: Residual) -> Bool {
    weeksOfArm.removeAll(keepingCapacity: true)
    var all: WeekSet = 0
    for arm in unit.arms {
      let weeks = residual.weeks(unit, arm, tutor: tutor)
      weeksOfArm.append(weeks)
      all |= weeks
    }
    for session in unit.forced where !weeksOfArm[session.arm].contains(week: session.week) { return false }
    guard all.count * unit.mostPerWeek >= unit.sessions else { return false }
    pricer.task.sessions = unit.sessions - unit.forced.count
    pricer.task.steadiness = Double(unit.steadiness)
    pricer.task.paidKeys = Set(unit.forced.map { unit.arms[$0.arm].key })
    for session in unit.forced {
      for (arm, facts) in unit.arms.enumerated() where facts.key == unit.arms[session.arm].key {
        weeksOfArm[arm] &= ~WeekSet.week(session.week)
      }
    }
    pricer.task.limits = weeksOfArm.map(\.count)
    pricer.task.groupCaps = unit.groups.map { group in
      guard let loss = group.loss else { return Int.max }
      let left = residual.minutesLeft(unit, pupil: loss.pupil, subject: loss.subject)
      return (left - forcedMinutes(unit, pupil: loss.pupil, subject: loss.subject)) / group.minutes
    }
    guard pricer.task.groupCaps.allSatisfy({ $0 >= 0 }) else { return false }
    pricer.task.extraCaps = unit.extras.map { cap($0, of: unit, tutor: tutor, residual: residual) }
    return pricer.task.extraCaps.allSatisfy { $0 >= 0 }
  }

  private func forcedMinutes(_ unit: Unit, pupil: Int, subject: Int) -> Int {
    unit.forced.reduce(0) { sum, session in
      sum + unit.arms[session.arm].losses.reduce(0) {
        $1.pupil == pupil && $1.subject == subject ? $0 + $1.minutes : $0
      }
    }
  }

  private func cap(_ extra: Unit.Extra, of unit: Unit, tutor: Int, residual: Residual) -> Int {
    switch extra.kind {
    case .loss(let pupil, let subject):
      return residual.minutesLeft(unit, pupil: pupil, subject: subject)
        - forcedMinutes(unit, pupil: pupil, subject: subject)
    case .day(let weekday, _):
      var places = 0
      union(extra.arms).forEachWeek { week in
        let standing = forcedCount(unit, week: week, weekday: weekday)
        places += residual.dayPlaces(unit, tutor: tutor, weekday: weekday, week: week) - standing
      }
      return places
    case .label:
      var places = 0
      union(extra.arms).forEachWeek { week in
        let standing = forcedCount(unit, week: week, weekday: nil)
        places += min(unit.mostPerWeek - standing, residual.weekPlaces(tutor: tutor, week: week))
      }
      return max(0, places)
    }
  }

  private func union(_ arms: [Int]) -> WeekSet { arms.reduce(0) { $0 | weeksOfArm[$1] } }

  private func forcedCount(_ unit: Unit, week: Int, weekday: Int?) -> Int {
    unit.forced.count {
      $0.week == week
        && (weekday == nil || model.grid.weekday(ofKey: unit.arms[$0.arm].key) == weekday)
    }
  }

  /// Gives the chosen counts their weeks; where some find none, lowers the limits of those arms and says nothing.
  private func date(_ unit: Unit, tutor: Int, residual: Residual) -> [DatedArm]? {
    let weekPlaces = (0..<model.grid.weekCount).map { week in
      min(
        unit.mostPerWeek - forcedCount(unit, week: week, weekday: nil),
        residual.weekPlaces(tutor: tutor, week: week) - forcedCount(unit, week: week, weekday: nil))
    }
    var matching = WeekMatching(
      unit, weeksOfArm: weeksOfArm, grid: model.grid, weekPlaces: weekPlaces
    ) { [self] weekday, week in
      residual.dayPlaces(unit, tutor: tutor, weekday: weekday, week: week)
        - forcedCount(unit, week: week, weekday: weekday)
    }
    var complete = true
    let counts = pricer.counts
    for (arm, count) in counts.enumerated() where count > 0 {
      for placed in 0..<count where !matching.place(arm) {
        pricer.task.limits[arm] = placed
        complete = false
        break
      }
    }
    guard complete else { return nil }
    var sessions = unit.forced.map { DatedArm(arm: $0.arm, week: $0.week) }
    for (week, arms) in matching.arms.enumerated() {
      for arm in arms { sessions.append(DatedArm(arm: arm, week: week)) }
    }
    return sessions
  }

  private func placement(_ unit: Unit, row: Int, tutor: Int, sessions: [DatedArm]) -> Placement {
    let kept = sessions.reduce(0) {
      unit.arms[$1.arm].keptTutor == tutor ? $0 + unit.arms[$1.arm].kept : $0
    }
    return Placement(
      unit: row, tutor: tutor,
      sessions: sessions.sorted { ($0.week, unit.arms[$0.arm].key) < ($1.week, unit.arms[$1.arm].key) },
      cost: unit.cost(arms: sessions.map(\.arm)), kept: kept)
  }
}

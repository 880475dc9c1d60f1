/// How many sessions a unit needs with a tutor, and how many each arm and cap allows.
struct CountTask {
  /// For each arm the price of a session; the caller sets it.
  var prices: [Double] = []
  /// What cuts charge besides.
  var steps = PriceSteps()
  /// For each loss group what any sessions there relieve elsewhere; empty where none do.
  var reliefs: [Double] = []
  /// For each arm the most sessions.
  var limits: [Int] = []
  /// For each loss group the most sessions.
  private(set) var groupCaps: [Int] = []
  /// For each extra cap how much of it is left.
  private(set) var extraCaps: [Int] = []
  /// What stands, and when the rest can be.
  private let frame: CountFrame
  /// The price of each different key; the caller may scale it.
  var steadiness = 0.0
  /// The price from which on no choice is worth having; the caller may set it.
  var worth = Double.infinity
  /// The sessions still to be chosen.
  let sessions: Int

  init() {
    frame = CountFrame(weeksOfArm: [])
    sessions = 0
  }

  /// Asks what is free for a unit and a tutor; nothing where the sessions cannot all be had.
  init?(_ unit: Unit, tutor: Int, in residual: Residual) {
    guard unit.forcedFits else { return nil }
    let weeksOfArm = unit.arms.map { residual.weeks(unit, $0, tutor: tutor) }
    for session in unit.forced where !weeksOfArm[session.arm].contains(week: session.week) {
      return nil
    }
    guard weeksOfArm.reduce(0, |).count * unit.mostPerWeek >= unit.sessions else { return nil }
    sessions = unit.sessions - unit.forced.count
    steadiness = Double(unit.steadiness)
    frame =
      unit.forced.isEmpty
      ? CountFrame(weeksOfArm: weeksOfArm) : CountFrame(unit, weeksOfArm: weeksOfArm)
    limits = frame.weeksOfArm.map(\.count)
    for group in unit.groups {
      guard let loss = group.loss else {
        groupCaps.append(Int.max)
        continue
      }
      let left =
        residual.minutesLeft(unit, pupil: loss.pupil, subject: loss.subject)
        - unit.standingMinutes(pupil: loss.pupil, subject: loss.subject)
      guard left >= 0 else { return nil }
      groupCaps.append(left / group.minutes)
    }
    for extra in unit.extras {
      let cap = cap(extra, of: unit, tutor: tutor, residual: residual)
      guard cap >= 0 else { return nil }
      extraCaps.append(cap)
    }
  }

  /// For each arm the weeks in which it can be used.
  var weeksOfArm: [WeekSet] { frame.weeksOfArm }
  /// Keys whose steadiness is paid already, by standing sessions.
  var paidKeys: Set<Int> { frame.paidKeys }

  private func cap(_ extra: Unit.Extra, of unit: Unit, tutor: Int, residual: Residual) -> Int {
    switch extra.kind {
    case .loss(let pupil, let subject):
      return residual.minutesLeft(unit, pupil: pupil, subject: subject)
        - unit.standingMinutes(pupil: pupil, subject: subject)
    case .day(let weekday, _):
      var places = 0
      union(extra.arms).forEachWeek { week in
        let standing = unit.standing(week: week, weekday: weekday, grid: residual.model.grid)
        places += max(
          0, residual.sessionsLeft(unit, tutor: tutor, weekday: weekday, week: week) - standing)
      }
      return places
    case .label:
      var places = 0
      union(extra.arms).forEachWeek { week in
        let standing = unit.standing(week: week)
        places += max(
          0,
          min(unit.mostPerWeek - standing, residual.weekPlaces(tutor: tutor, week: week) - standing)
        )
      }
      return places
    }
  }

  /// A price that no choice and no bound of the pricer lies below, found in one walk over the arms.
  ///
  /// The cheapest arm is filled, the rest goes at the price of the next; infinity where the arms hold too few sessions.
  /// Steps only add to prices and are left out.
  func floor(_ unit: Unit) -> Double {
    guard sessions > 0 else { return 0 }
    var least = Double.infinity
    var second = Double.infinity
    var leastLimit = 0
    var places = 0
    for arm in prices.indices where limits[arm] > 0 {
      places += min(limits[arm], sessions)
      if prices[arm] < least {
        second = least
        least = prices[arm]
        leastLimit = limits[arm]
      } else if prices[arm] < second {
        second = prices[arm]
      }
    }
    guard places >= sessions else { return .infinity }
    let first = min(sessions, leastLimit)
    let rest = sessions - first
    let sum = Double(first) * least + (rest > 0 ? Double(rest) * second : 0)
    let relieved = sum - reliefs.reduce(0, +)
    guard paidKeys.isEmpty else { return relieved }
    return relieved + steadiness / Double(unit.items.reduce(1) { max($0, $1.sharers) })
  }

  /// Holds every cap on what a pupil loses of a subject to what is left of it.
  ///
  /// - Parameter left: the minutes left of a pupil's subject; infinity where nothing holds them.
  mutating func holdLosses(_ unit: Unit, to left: (_ pupil: Int, _ subject: Int) -> Double) {
    func whole(_ minutes: Double) -> Int {
      minutes >= 1e6 ? Int.max : max(0, Int(minutes + Tolerance.left))
    }
    for (place, group) in unit.groups.enumerated() {
      guard let loss = group.loss else { continue }
      groupCaps[place] = min(
        groupCaps[place], whole(left(loss.pupil, loss.subject)) / group.minutes)
    }
    for (place, extra) in unit.extras.enumerated() {
      guard case .loss(let pupil, let subject) = extra.kind else { continue }
      extraCaps[place] = min(extraCaps[place], whole(left(pupil, subject)))
    }
  }

  /// What the steps of an arm add to the price of a number of sessions, beside those that stand there.
  func stepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofArm.isEmpty else { return 0 }
    return Self.price(
      steps.ofArm[arm], sessions, beside: frame.standingAt.isEmpty ? 0 : frame.standingAt[arm])
  }

  /// What the steps of an arm's key add to the price of all sessions there, beside those that stand there.
  func keyStepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofKey.isEmpty else { return 0 }
    return Self.price(
      steps.ofKey[arm], sessions, beside: frame.standingAtKey.isEmpty ? 0 : frame.standingAtKey[arm]
    )
  }

  /// What the steps of an arm's key add at least to the price of a share of the sessions there.
  ///
  /// Weights are superadditive, so the shares together are charged no more than the whole.
  func sharedKeyStepPrice(_ arm: Int, _ sessions: Int) -> Double {
    guard !steps.ofKey.isEmpty else { return 0 }
    return Self.price(steps.ofKey[arm], sessions, beside: 0)
  }

  private static func price(
    _ charges: PriceSteps.Charges, _ sessions: Int, beside standing: Int
  ) -> Double {
    guard !charges.isEmpty else { return 0 }
    let last = charges.count - 1
    return charges[min(standing + sessions, last)] - charges[min(standing, last)]
  }

  /// What the steps charge for the sessions that stand.
  func standingStepPrice(_ unit: Unit) -> Double {
    guard !steps.isEmpty else { return 0 }
    var sum = 0.0
    var keys: Set<Int> = []
    for (arm, standing) in frame.standingAt.enumerated() where standing > 0 {
      if !steps.ofArm.isEmpty { sum += Self.price(steps.ofArm[arm], standing, beside: 0) }
      if !steps.ofKey.isEmpty, keys.insert(unit.arms[arm].key).inserted {
        sum += Self.price(steps.ofKey[arm], frame.standingAtKey[arm], beside: 0)
      }
    }
    return sum
  }

  /// Whether numbers of sessions at each arm keep every limit and cap.
  func allows(_ counts: [Int], _ unit: Unit) -> Bool {
    guard zip(counts, limits).allSatisfy({ $0 >= 0 && $0 <= $1 }) else { return false }
    for (place, group) in unit.groups.enumerated() where group.loss != nil {
      let taken = unit.items[group.items].reduce(0) { sum, item in
        sum + item.arms.reduce(0) { $0 + counts[$1] }
      }
      if taken > groupCaps[place] { return false }
    }
    return unit.extras.indices.allSatisfy { place in
      let extra = unit.extras[place]
      return zip(extra.arms, extra.uses).reduce(0) { $0 + counts[$1.0] * $1.1 } <= extraCaps[place]
    }
  }

  private func union(_ arms: [Int]) -> WeekSet { arms.reduce(0) { $0 | weeksOfArm[$1] } }
}

extension Unit {
  /// How many standing sessions lie in a week, and on one weekday of it where given.
  func standing(week: Int) -> Int {
    forced.isEmpty ? 0 : forced.count { $0.week == week }
  }

  /// How many standing sessions lie on one weekday of a week.
  func standing(week: Int, weekday: Int, grid: TermGrid) -> Int {
    guard !forced.isEmpty else { return 0 }
    return forced.count { $0.week == week && grid.weekday(ofKey: arms[$0.arm].key) == weekday }
  }

  /// The minutes of a subject that standing sessions take from a pupil.
  func standingMinutes(pupil: Int, subject: Int) -> Int {
    forced.reduce(0) { sum, session in
      sum
        + arms[session.arm].losses.reduce(0) {
          $1.pupil == pupil && $1.subject == subject ? $0 + $1.minutes : $0
        }
    }
  }
}

/// How many sessions a unit needs with a tutor, and how many each arm and cap allows.
///
/// It never changes, and is a class only so that handing it on copies nothing.
final class CountTask {
  /// The sessions still to be chosen.
  let sessions: Int
  /// The cost of each different key.
  let steadiness: Double
  /// For each arm the most sessions.
  let limits: [Int]
  /// For each loss group the most sessions.
  let groupCaps: [Int]
  /// For each extra cap how much of it is left.
  let extraCaps: [Int]
  /// What stands, and when the rest can be.
  let frame: CountFrame

  /// A task without sessions.
  init() {
    frame = CountFrame(weeksOfArm: [])
    sessions = 0
    steadiness = 0
    limits = []
    groupCaps = []
    extraCaps = []
  }

  private init(_ task: CountTask, limits: [Int], groupCaps: [Int], extraCaps: [Int]) {
    sessions = task.sessions
    steadiness = task.steadiness
    frame = task.frame
    self.limits = limits
    self.groupCaps = groupCaps
    self.extraCaps = extraCaps
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
    guard let caps = Self.groupCaps(unit, residual) else { return nil }
    groupCaps = caps
    var extraCaps: [Int] = []
    for extra in unit.extras {
      let cap = Self.cap(extra, of: unit, tutor: tutor, frame.weeksOfArm, residual)
      guard cap >= 0 else { return nil }
      extraCaps.append(cap)
    }
    self.extraCaps = extraCaps
  }

  /// For each arm the weeks in which it can be used.
  var weeksOfArm: [WeekSet] { frame.weeksOfArm }
  /// Keys whose steadiness is paid already, by standing sessions.
  var paidKeys: Set<Int> { frame.paidKeys }

  /// For each loss group the sessions for which minutes are left; nothing where standing sessions take more than there are.
  private static func groupCaps(_ unit: Unit, _ residual: Residual) -> [Int]? {
    var caps: [Int] = []
    for group in unit.groups {
      guard let loss = group.loss else {
        caps.append(Int.max)
        continue
      }
      let left =
        residual.minutesLeft(unit, pupil: loss.pupil, subject: loss.subject)
        - unit.standingMinutes(pupil: loss.pupil, subject: loss.subject)
      guard left >= 0 else { return nil }
      caps.append(left / group.minutes)
    }
    return caps
  }

  private static func cap(
    _ extra: Unit.Extra, of unit: Unit, tutor: Int, _ weeksOfArm: [WeekSet], _ residual: Residual
  ) -> Int {
    func union(_ arms: [Int]) -> WeekSet { arms.reduce(0) { $0 | weeksOfArm[$1] } }
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

  /// The task under these limits and caps where any is lower than its own; else itself.
  func held(limits: [Int], groupCaps: [Int], extraCaps: [Int]) -> CountTask {
    func isLower(_ caps: [Int], _ others: [Int]) -> Bool {
      for place in caps.indices where caps[place] < others[place] { return true }
      return false
    }
    let hasLowerCaps =
      isLower(groupCaps, self.groupCaps) || isLower(extraCaps, self.extraCaps)
    guard hasLowerCaps || isLower(limits, self.limits) else { return self }
    return CountTask(
      self, limits: zip(limits, self.limits).map(min),
      groupCaps: hasLowerCaps ? zip(groupCaps, self.groupCaps).map(min) : self.groupCaps,
      extraCaps: hasLowerCaps ? zip(extraCaps, self.extraCaps).map(min) : self.extraCaps)
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

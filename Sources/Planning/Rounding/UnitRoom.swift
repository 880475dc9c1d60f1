/// What is left of the rows for one unit: its sessions at each arm and what its pupils may still miss, whoever the tutor is.
struct UnitRoom {
  private let unit: Unit
  private let balance: RowBalance
  /// For each arm the most sessions that fit.
  private let ofArms: [Double]
  /// For each loss group the most sessions.
  private let ofGroups: [Int]
  /// For each extra cap how much of it is left.
  private let ofExtras: [Int]

  init(_ unit: Unit, in balance: RowBalance) {
    self.unit = unit
    self.balance = balance
    ofArms = unit.arms.indices.map { balance.most(unit, arm: $0) }
    func whole(_ minutes: Double) -> Int {
      minutes >= 1e6 ? Int.max : max(0, Int(minutes + Tolerance.left))
    }
    ofGroups = unit.groups.map { group in
      guard let loss = group.loss else { return Int.max }
      return whole(balance.minutesLeft(unit, pupil: loss.pupil, subject: loss.subject))
        / group.minutes
    }
    ofExtras = unit.extras.map { extra in
      guard case .loss(let pupil, let subject) = extra.kind else { return Int.max }
      return whole(balance.minutesLeft(unit, pupil: pupil, subject: subject))
    }
  }

  /// A task of the unit with a tutor, held to what is left.
  func held(_ task: CountTask, tutor: Int) -> CountTask {
    var limits = task.limits
    for arm in limits.indices where limits[arm] > 0 {
      let most = balance.most(unit, arm: arm, tutor: tutor, within: ofArms[arm])
      if most < Double(limits[arm]) { limits[arm] = max(0, Int(most + Tolerance.left)) }
    }
    return task.held(limits: limits, groupCaps: ofGroups, extraCaps: ofExtras)
  }
}

/// Chooses how many sessions of a unit lie at each of its arms, at least total price.
///
///     minimise    sum_a p_a n_a + sum_k F [some n_a > 0 with key(a) = k] - sum_g r_g [some n_a > 0 with a in g]
///     subject to  sum_a n_a = N,   0 <= n_a <= u_a,
///                 sum_{a in g} n_a <= C_g                for each loss group g,
///                 sum_a w_ea n_a <= R_e                  for each extra cap e
///
/// Without extra caps this is a nested knapsack: a dynamic programme over the keys of a group inside one over the
/// groups. Extra caps are moved into the prices by Lagrange multipliers (M. Fisher 1981, doi:10.1287/mnsc.27.1.1), whose
/// value is a valid lower bound at every step; what still breaks a cap is then tightened arm by arm. Where keys are shared
/// by groups the steadiness of a key is split among them for the bound and charged in full for the choice.
///
/// Work is O(groups x N x cap) after O(arms x cap^2) for a unit of A arms.
final class CountPricer {
  /// What is to be priced; the caller sets it before `solve`.
  var task = PricedTask()
  /// Whether to go on with branch and cut where the bound is not worth what the caps leave open.
  var isExact = false
  /// The sessions at each arm of the best choice found; meaningful after `solve` said yes.
  private(set) var counts: [Int] = []
  /// The price of the best choice found.
  private(set) var price = Double.infinity
  /// What no choice can be cheaper than.
  private(set) var bound = Double.infinity

  private var shifted: [Double] = []
  private var limits: [Int] = []
  private var trial: [Int] = []
  private var programme = NestedKnapsack()
  private var multipliers: [Double] = []
  private var table: [Double] = []

  /// Finds a choice for a unit; false where there is none or none was found.
  func solve(_ unit: Unit) -> Bool {
    price = .infinity
    bound = .infinity
    if task.sessions == 0 {
      counts = [Int](repeating: 0, count: unit.arms.count)
      price = 0
      bound = 0
      return true
    }
    return unit.sameTime ? solveSameTime(unit) : solveRotating(unit)
  }

  // MARK: Sessions that may rotate

  private func solveRotating(_ unit: Unit) -> Bool {
    shifted.removeAll(keepingCapacity: true)
    shifted.append(contentsOf: task.prices)
    limits = task.limits
    let shared = unit.mostSharers > 1
    bound = run(unit, splitKeys: shared)
    guard bound < .infinity else { return false }
    _ = keepIfBetter(unit)
    if shared {
      _ = run(unit, splitKeys: false)
      _ = keepIfBetter(unit)
    }
    if price <= bound + Tolerance.price * (1 + abs(bound)) { return true }
    if brokenExtra(unit) != nil { raiseMultipliers(unit, splitKeys: shared) }
    if price == .infinity { tighten(unit, splitKeys: shared) }
    if isExact, bound < task.worth, price > bound + Tolerance.price * (1 + abs(bound)) {
      branch(unit)
    }
    return price < .infinity
  }

  /// Closes in on the least price by branch and cut; where GLPK fails, what was known before stands.
  private func branch(_ unit: Unit) {
    guard let exact = try? CountProgramme(unit: unit, task: task).solve() else { return }
    bound = max(bound, exact.bound)
    guard let counts = exact.counts else { return }
    trial = counts
    _ = keepIfBetter(unit)
  }

  /// Runs the programme at the shifted prices; the value, or infinity where the caps leave too few sessions.
  private func run(_ unit: Unit, splitKeys: Bool) -> Double {
    programme.solve(
      NestedKnapsack.Problem(
        unit: unit, task: task, prices: shifted, limits: limits, splitsKeys: splitKeys),
      counts: &trial)
  }

  /// Keeps the trial if it keeps every cap and is cheaper than the best; whether it keeps every cap.
  private func keepIfBetter(_ unit: Unit) -> Bool {
    guard trial.count == unit.arms.count, brokenExtra(unit) == nil else { return false }
    let value = truePrice(unit)
    if value < price {
      price = value
      counts = trial
    }
    return true
  }

  private func truePrice(_ unit: Unit) -> Double {
    let slots = task.steps.ofSlots
    var value = slots.reduce(0) { sum, slot in
      sum + task.slotPrice(slot, slot.arms.reduce(0) { $0 + trial[$1] })
    }
    for (arm, count) in trial.enumerated() where count > 0 {
      value += Double(count) * task.prices[arm]
      if slots.isEmpty { value += task.stepPrice(arm, count) }
    }
    for (key, arms) in unit.armsOfKeys {
      var count = 0
      for arm in arms { count += trial[arm] }
      guard count > 0 else { continue }
      if !task.paidKeys.contains(key) { value += task.steadiness }
      if slots.isEmpty { value += task.keyStepPrice(arms[0], count) }
    }
    return value - relief(unit) { trial[$0] > 0 }
  }

  /// What sessions at some arms relieve.
  private func relief(_ unit: Unit, _ isUsed: (Int) -> Bool) -> Double {
    zip(unit.groups, task.reliefs).reduce(0) { sum, group in
      guard group.1 > 0,
        unit.items[group.0.items].contains(where: { $0.arms.contains(where: isUsed) })
      else { return sum }
      return sum + group.1
    }
  }

  private func use(_ extra: Unit.Extra) -> Int {
    var use = 0
    for (place, arm) in extra.arms.enumerated() { use += extra.uses[place] * trial[arm] }
    return use
  }

  private func brokenExtra(_ unit: Unit) -> Int? {
    unit.extras.indices.first { use(unit.extras[$0]) > task.extraCaps[$0] }
  }

  /// Moves the caps into the prices until the bound meets the price or shows that no choice is worth having.
  ///
  /// The step is B. Polyak's (1969, doi:10.1016/0041-5553(69)90061-5): the distance to the price over the square of what
  /// the caps are broken by, shortened while the bound does not rise.
  private func raiseMultipliers(_ unit: Unit, splitKeys: Bool) {
    multipliers = [Double](repeating: 0, count: unit.extras.count)
    var scale = 1.0
    var value = bound
    for _ in 0..<60 where bound < task.worth && scale > 0.05 {
      let over = unit.extras.indices.map { Double(use(unit.extras[$0]) - task.extraCaps[$0]) }
      let moving = unit.extras.indices.filter { over[$0] > 0 || multipliers[$0] > 0 }
      let square = moving.reduce(0.0) { $0 + over[$1] * over[$1] }
      guard square > 0 else { break }
      let goal = price < .infinity ? price : max(task.worth, bound) + abs(bound) * 0.02 + 1
      for place in moving {
        multipliers[place] = max(
          0, multipliers[place] + scale * (goal - value) / square * over[place])
      }
      value = shiftedValue(unit, splitKeys: splitKeys)
      guard value < .infinity else { break }
      scale = value > bound ? min(1, scale * 1.1) : scale * 0.8
      bound = max(bound, value)
      _ = keepIfBetter(unit)
      if price <= bound + Tolerance.price * (1 + abs(bound)) { break }
    }
  }

  /// The value of the programme at prices shifted by the multipliers: a bound.
  private func shiftedValue(_ unit: Unit, splitKeys: Bool) -> Double {
    shifted.removeAll(keepingCapacity: true)
    shifted.append(contentsOf: task.prices)
    var paid = 0.0
    for (place, extra) in unit.extras.enumerated() where multipliers[place] > 0 {
      paid += multipliers[place] * Double(task.extraCaps[place])
      for (use, arm) in zip(extra.uses, extra.arms) {
        shifted[arm] += multipliers[place] * Double(use)
      }
    }
    return run(unit, splitKeys: splitKeys) - paid
  }

  /// Lowers the limit of one arm after another until no cap is broken.
  private func tighten(_ unit: Unit, splitKeys: Bool) {
    for _ in 0..<60 {
      guard run(unit, splitKeys: splitKeys) < .infinity else { return }
      if keepIfBetter(unit) { return }
      guard let broken = brokenExtra(unit) else { return }
      let used = unit.extras[broken].arms.filter { trial[$0] > 0 }
      guard let arm = used.max(by: { (shifted[$0], -trial[$0]) < (shifted[$1], -trial[$1]) }) else {
        return
      }
      limits[arm] = trial[arm] - 1
    }
  }

  // MARK: Sessions at one weekly time

  private func solveSameTime(_ unit: Unit) -> Bool {
    for (key, arms) in unit.armsOfKeys
    where task.paidKeys.isEmpty || task.paidKeys.contains(key) {
      var least = cheapest(arms, paid: task.paidKeys.contains(key))
      if !task.reliefs.isEmpty { least -= relief(unit) { arms.contains($0) } }
      guard least < min(task.worth, price) else {
        bound = min(bound, least)
        continue
      }
      let isFilled = fill(unit, arms: arms) && brokenExtra(unit) == nil
      if isFilled { _ = keepIfBetter(unit) }
      // With one arm there is one choice.
      guard isFilled || arms.count > 1 else { continue }
      if !isFilled, isExact, least < task.worth { least = max(least, branched(unit, at: arms)) }
      bound = min(bound, least)
    }
    return price < .infinity
  }

  /// The least price of all sessions at some arms by branch and cut.
  private func branched(_ unit: Unit, at arms: [Int]) -> Double {
    var task = task
    for arm in task.limits.indices where !arms.contains(arm) { task.limits[arm] = 0 }
    guard let exact = try? CountProgramme(unit: unit, task: task).solve() else { return -.infinity }
    if let counts = exact.counts {
      trial = counts
      _ = keepIfBetter(unit)
    }
    return exact.bound
  }

  /// The least price of all sessions at the arms of one key, the caps that cross arms aside.
  private func cheapest(_ arms: [Int], paid: Bool) -> Double {
    let once = (paid ? 0 : task.steadiness) + task.keyStepPrice(arms[0], task.sessions)
    if arms.count == 1 {
      guard task.limits[arms[0]] >= task.sessions else { return .infinity }
      return Double(task.sessions) * task.prices[arms[0]]
        + task.stepPrice(arms[0], task.sessions) + once
    }
    task.fill(
      &table, arms, upTo: task.sessions, prices: task.prices, limits: task.limits)
    return table[task.sessions] + once
  }

  /// Puts all sessions at the arms of one key, cheapest first; false where they do not fit.
  private func fill(_ unit: Unit, arms: [Int]) -> Bool {
    trial = [Int](repeating: 0, count: unit.arms.count)
    var left = task.sessions
    task.forCheapestFirst(arms, task.prices) { arm in
      var most = min(task.limits[arm], left)
      for (place, group) in unit.groups.enumerated()
      where group.loss != nil && unit.items[group.items].contains(where: { $0.arms.contains(arm) })
      {
        let taken = unit.items[group.items].reduce(0) { sum, item in
          sum + item.arms.reduce(0) { $0 + trial[$1] }
        }
        most = min(most, task.groupCaps[place] - taken)
      }
      for (place, extra) in unit.extras.enumerated() {
        guard let position = extra.arms.firstIndex(of: arm) else { continue }
        most = min(most, (task.extraCaps[place] - use(extra)) / max(1, extra.uses[position]))
      }
      trial[arm] = max(0, most)
      left -= trial[arm]
    }
    return left == 0
  }
}

/// The dynamic programme inside the pricer: keys within loss groups, groups within the unit.
///
/// `f_g(n)` is the least price of n sessions in group g; `h_g(n)` that of n sessions in the first g groups. Both hold
/// in tables of (sessions + 1) numbers that live as long as the value, so that a call allocates nothing.
struct NestedKnapsack {
  private var outer: [Double] = []
  private var inner: [Double] = []
  private var next: [Double] = []
  private var itemPrices: [Double] = []
  private var outerChoice: [Int16] = []
  private var innerChoice: [Int16] = []

  /// What one call solves.
  struct Problem {
    let unit: Unit
    let task: PricedTask
    /// For each arm the price of a session, shifted or not.
    let prices: [Double]
    /// For each arm the most sessions.
    let limits: [Int]
    /// Whether each item that shares a key pays a part of its steadiness, for a bound, or all of it.
    let splitsKeys: Bool

    /// What an item pays for its key.
    func steadiness(_ item: Unit.Item) -> Double {
      guard !task.paidKeys.contains(item.key) else { return 0 }
      return splitsKeys ? task.steadiness / Double(item.sharers) : task.steadiness
    }

    /// The most sessions at an item.
    func most(_ item: Unit.Item) -> Int {
      var most = 0
      for arm in item.arms { most += limits[arm] }
      return most
    }
  }

  /// Solves a problem; the least price, or infinity.
  ///
  /// The counts are overwritten.
  mutating func solve(_ problem: Problem, counts: inout [Int]) -> Double {
    let (unit, task) = (problem.unit, problem.task)
    let sessions = task.sessions
    let width = sessions + 1
    Self.clear(&outer, count: width)
    if outerChoice.count < unit.groups.count * width {
      outerChoice = [Int16](repeating: 0, count: unit.groups.count * width)
    }
    if innerChoice.count < unit.items.count * width {
      innerChoice = [Int16](repeating: 0, count: unit.items.count * width)
    }
    var reached = 0
    for (place, group) in unit.groups.enumerated() {
      let cap = group.loss == nil ? sessions : min(sessions, task.groupCaps[place])
      let held = fillGroup(group, cap: cap, of: problem)
      addGroup(
        place, holding: held, beside: reached, width: width,
        relief: task.reliefs.isEmpty ? 0 : task.reliefs[place])
      reached = min(sessions, reached + held)
    }
    guard outer[sessions] < .infinity else {
      counts = []
      return .infinity
    }
    trace(problem, counts: &counts)
    return outer[sessions]
  }

  /// Fills the inner tables of a group; the most sessions that it holds.
  private mutating func fillGroup(_ group: Unit.LossGroup, cap: Int, of problem: Problem) -> Int {
    Self.clear(&inner, count: max(1, cap + 1))
    guard cap > 0 else { return 0 }
    let width = problem.task.sessions + 1
    let ample = Ample(group, cap: cap, of: problem)
    var reached = 0
    for place in group.items {
      let item = problem.unit.items[place]
      for n in 0...cap { innerChoice[place * width + n] = 0 }
      let most = min(cap, problem.most(item))
      guard most > 0, ample?.isAsGood(as: place, item, in: problem) != true else { continue }
      addItem(place, item, most: most, beside: reached, cap: cap, of: problem)
      reached = min(cap, reached + most)
    }
    return reached
  }

  private mutating func addItem(
    _ place: Int, _ item: Unit.Item, most: Int, beside reached: Int, cap: Int, of problem: Problem
  ) {
    let task = problem.task
    let arm = item.arms.lowerBound
    let isPlain = item.arms.count == 1 && !task.hasSteps(arm)
    if !isPlain {
      task.fill(
        &itemPrices, item.arms, upTo: most, prices: problem.prices, limits: problem.limits)
    }
    let steadiness = problem.steadiness(item)
    let first = place * (task.sessions + 1)
    Self.copy(inner, to: &next)
    for taken in 1...most {
      var price = steadiness
      if isPlain {
        price += Double(taken) * problem.prices[arm]
      } else {
        price += itemPrices[taken]
        price +=
          item.sharers > 1 ? task.sharedKeyStepPrice(arm, taken) : task.keyStepPrice(arm, taken)
      }
      for before in 0...min(reached, cap - taken)
      where inner[before] + price < next[before + taken] {
        next[before + taken] = inner[before] + price
        innerChoice[first + before + taken] = Int16(taken)
      }
    }
    swap(&inner, &next)
  }

  /// The cheapest item of a group that alone can take all that the group may have, at one price for each session.
  ///
  /// Sessions at an item that is no cheaper could as well be there, so that item need not be looked at.
  private struct Ample {
    let place: Int
    let price: Double
    let steadiness: Double

    init?(_ group: Unit.LossGroup, cap: Int, of problem: Problem) {
      var found: (place: Int, price: Double)?
      for place in group.items where problem.unit.items[place].arms.count == 1 {
        let arm = problem.unit.items[place].arms.lowerBound
        guard problem.limits[arm] >= cap, problem.prices[arm] < found?.price ?? .infinity,
          !problem.task.hasSteps(arm)
        else { continue }
        found = (place, problem.prices[arm])
      }
      guard let found else { return nil }
      (place, price) = found
      steadiness = problem.steadiness(problem.unit.items[found.place])
    }

    func isAsGood(as place: Int, _ item: Unit.Item, in problem: Problem) -> Bool {
      guard place != self.place, problem.steadiness(item) >= steadiness else { return false }
      for arm in item.arms where problem.prices[arm] < price { return false }
      return true
    }
  }

  /// Makes a table in which no sessions cost nothing and any more are out of reach.
  private static func clear(_ table: inout [Double], count: Int) {
    table.removeAll(keepingCapacity: true)
    table.append(0)
    for _ in 1..<max(1, count) { table.append(.infinity) }
  }

  private static func copy(_ table: [Double], to other: inout [Double]) {
    other.removeAll(keepingCapacity: true)
    other.append(contentsOf: table)
  }

  /// Adds a group to the outer tables.
  ///
  /// - Parameters:
  ///   - held: the most sessions that it holds.
  ///   - reached: the most sessions that the groups before it hold.
  private mutating func addGroup(
    _ place: Int, holding held: Int, beside reached: Int, width: Int, relief: Double
  ) {
    for n in 0..<width { outerChoice[place * width + n] = 0 }
    guard held > 0 else { return }
    Self.copy(outer, to: &next)
    for taken in 1...held where inner[taken] < .infinity {
      let price = inner[taken] - relief
      for before in 0...min(reached, width - 1 - taken)
      where outer[before] + price < next[before + taken] {
        next[before + taken] = outer[before] + price
        outerChoice[place * width + before + taken] = Int16(taken)
      }
    }
    swap(&outer, &next)
  }

  private func trace(_ problem: Problem, counts: inout [Int]) {
    let (unit, task) = (problem.unit, problem.task)
    let width = task.sessions + 1
    counts.removeAll(keepingCapacity: true)
    for _ in unit.arms.indices { counts.append(0) }
    var left = task.sessions
    for place in unit.groups.indices.reversed() {
      var inGroup = Int(outerChoice[place * width + left])
      left -= inGroup
      for item in unit.groups[place].items.reversed() where inGroup > 0 {
        let taken = Int(innerChoice[item * width + inGroup])
        inGroup -= taken
        guard taken > 0 else { continue }
        task.split(
          unit.items[item].arms, taken, prices: problem.prices, limits: problem.limits
        ) { counts[$0] = $1 }
      }
    }
  }
}

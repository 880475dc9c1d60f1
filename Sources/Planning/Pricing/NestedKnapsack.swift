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
  private var order: [Int] = []

  /// Solves for a unit; the least price, or infinity.
  ///
  /// The counts are overwritten.
  mutating func solve(
    _ unit: Unit, prices: [Double], limits: [Int], task: PricedTask, splitKeys: Bool,
    counts: inout [Int]
  ) -> Double {
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
      let held = fillGroup(
        unit, group, cap: cap, prices: prices, limits: limits, task: task, splitKeys: splitKeys)
      addGroup(
        place, holding: held, beside: reached, width: width,
        relief: task.reliefs.isEmpty ? 0 : task.reliefs[place])
      reached = min(sessions, reached + held)
    }
    guard outer[sessions] < .infinity else {
      counts = []
      return .infinity
    }
    trace(unit, prices: prices, limits: limits, task: task, counts: &counts)
    return outer[sessions]
  }

  /// Fills the inner tables of a group; the most sessions that it holds.
  private mutating func fillGroup(
    _ unit: Unit, _ group: Unit.LossGroup, cap: Int, prices: [Double], limits: [Int],
    task: PricedTask, splitKeys: Bool
  ) -> Int {
    let width = task.sessions + 1
    Self.clear(&inner, count: max(1, cap + 1))
    guard cap > 0 else { return 0 }
    var reached = 0
    let ample = ample(
      unit, group, cap: cap, prices: prices, limits: limits, task: task, splitKeys: splitKeys)
    let items = unit.items
    for place in group.items {
      let item = items[place]
      var most = 0
      for arm in item.arms { most += limits[arm] }
      most = min(most, cap)
      for n in 0...cap { innerChoice[place * width + n] = 0 }
      guard most > 0 else { continue }
      let share = splitKeys ? Double(item.sharers) : 1
      let steadiness = task.paidKeys.contains(item.key) ? 0 : task.steadiness / share
      if let ample, place != ample.place, steadiness >= ample.steadiness,
        isDearer(item, than: ample, prices)
      {
        continue
      }
      addItem(
        place, item, most: most, steadiness: steadiness, beside: reached, cap: cap, prices: prices,
        limits: limits, task: task)
      reached = min(cap, reached + most)
    }
    return reached
  }

  private mutating func addItem(
    _ place: Int, _ item: Unit.Item, most: Int, steadiness: Double, beside reached: Int, cap: Int,
    prices: [Double], limits: [Int], task: PricedTask
  ) {
    let arm = item.arms.lowerBound
    let isPlain = item.arms.count == 1 && !task.hasSteps(arm)
    if !isPlain { task.fill(&itemPrices, item.arms, upTo: most, prices: prices, limits: limits) }
    let first = place * (task.sessions + 1)
    Self.copy(inner, to: &next)
    for taken in 1...most {
      var price = steadiness
      if isPlain {
        price += Double(taken) * prices[arm]
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

  /// An item that alone can take all that its group may have.
  private struct Ample {
    let place: Int
    let price: Double
    let steadiness: Double
  }

  /// The cheapest item of a group that alone can take all that the group may have, at one price for each session: sessions at a
  /// dearer item could as well be there.
  private func ample(
    _ unit: Unit, _ group: Unit.LossGroup, cap: Int, prices: [Double], limits: [Int],
    task: PricedTask, splitKeys: Bool
  ) -> Ample? {
    var found: Ample?
    for place in group.items where unit.items[place].arms.count == 1 {
      let item = unit.items[place]
      let arm = item.arms.lowerBound
      guard limits[arm] >= cap, prices[arm] < found?.price ?? .infinity, !task.hasSteps(arm) else {
        continue
      }
      let share = splitKeys ? Double(item.sharers) : 1
      found = Ample(
        place: place, price: prices[arm],
        steadiness: task.paidKeys.contains(item.key) ? 0 : task.steadiness / share)
    }
    return found
  }

  private func isDearer(_ item: Unit.Item, than ample: Ample, _ prices: [Double]) -> Bool {
    for arm in item.arms where prices[arm] < ample.price { return false }
    return true
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

  private func trace(
    _ unit: Unit, prices: [Double], limits: [Int], task: PricedTask, counts: inout [Int]
  ) {
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
        task.split(unit.items[item].arms, taken, prices: prices, limits: limits) {
          counts[$0] = $1
        }
      }
    }
  }
}

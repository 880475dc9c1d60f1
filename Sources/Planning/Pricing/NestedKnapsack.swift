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
    _ unit: Unit, prices: [Double], limits: [Int], task: CountTask, splitKeys: Bool,
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
    for (place, group) in unit.groups.enumerated() {
      let cap = group.loss == nil ? sessions : min(sessions, task.groupCaps[place])
      fillGroup(
        unit, group, cap: cap, prices: prices, limits: limits, task: task, splitKeys: splitKeys)
      addGroup(
        place, cap: cap, width: width, relief: task.reliefs.isEmpty ? 0 : task.reliefs[place])
    }
    guard outer[sessions] < .infinity else {
      counts = []
      return .infinity
    }
    trace(unit, prices: prices, limits: limits, task: task, counts: &counts)
    return outer[sessions]
  }

  private mutating func fillGroup(
    _ unit: Unit, _ group: Unit.LossGroup, cap: Int, prices: [Double], limits: [Int],
    task: CountTask, splitKeys: Bool
  ) {
    let width = task.sessions + 1
    Self.clear(&inner, count: max(1, cap + 1))
    var reached = 0
    for place in group.items {
      let item = unit.items[place]
      let most = min(cap, item.arms.reduce(0) { $0 + limits[$1] })
      for n in 0...max(0, cap) { innerChoice[place * width + n] = 0 }
      guard most > 0 else { continue }
      let share = splitKeys ? Double(item.sharers) : 1
      let steadiness = task.paidKeys.contains(item.key) ? 0 : task.steadiness / share
      Self.copy(inner, to: &next)
      let arm = item.arms.lowerBound
      task.fill(&itemPrices, item.arms, upTo: most, prices: prices, limits: limits)
      for taken in 1...most {
        let steps =
          item.sharers > 1 ? task.sharedKeyStepPrice(arm, taken) : task.keyStepPrice(arm, taken)
        let price = itemPrices[taken] + steadiness + steps
        for before in 0...min(reached, cap - taken)
        where inner[before] + price < next[before + taken] {
          next[before + taken] = inner[before] + price
          innerChoice[place * width + before + taken] = Int16(taken)
        }
      }
      swap(&inner, &next)
      reached = min(cap, reached + most)
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

  private mutating func addGroup(_ place: Int, cap: Int, width: Int, relief: Double) {
    Self.copy(outer, to: &next)
    for n in 0..<width { outerChoice[place * width + n] = 0 }
    if cap > 0 {
      for taken in 1...cap where inner[taken] < .infinity {
        let price = inner[taken] - relief
        for before in 0..<(width - taken) where outer[before] + price < next[before + taken] {
          next[before + taken] = outer[before] + price
          outerChoice[place * width + before + taken] = Int16(taken)
        }
      }
    }
    swap(&outer, &next)
  }

  private func trace(
    _ unit: Unit, prices: [Double], limits: [Int], task: CountTask, counts: inout [Int]
  ) {
    let width = task.sessions + 1
    counts = [Int](repeating: 0, count: unit.arms.count)
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

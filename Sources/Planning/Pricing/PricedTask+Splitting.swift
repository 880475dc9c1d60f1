/// The cheapest way to split sessions over a few arms, with the steps that cuts put into their prices.
///
/// Without steps the arms are filled cheapest first; with them every split of a few arms is tried. Where there are more, as
/// beside a published plan, the steps are left out: the price is then a bound, and a column's true cost is found from its
/// entries.
extension PricedTask {
  /// The most arms whose every split is tried.
  private static let most = 3

  /// Writes the price of each number of sessions from none up over some arms; infinity where they hold too few.
  func fill(
    _ table: inout [Double], _ arms: some RandomAccessCollection<Int>, upTo most: Int,
    prices: [Double], limits: [Int]
  ) {
    table.removeAll(keepingCapacity: true)
    if arms.count == 1, let arm = arms.first {
      let held = min(most, limits[arm])
      for count in 0...held {
        table.append(Double(count) * prices[arm] + stepPrice(arm, count))
      }
      for _ in held..<most { table.append(.infinity) }
    } else if isTried(arms) {
      fillByTrial(&table, arms, upTo: most, prices: prices, limits: limits)
    } else {
      var sum = 0.0
      table.append(0)
      forCheapestFirst(arms, prices) { arm in
        for _ in 0..<min(limits[arm], most + 1 - table.count) {
          sum += prices[arm]
          table.append(sum)
        }
      }
      while table.count <= most { table.append(.infinity) }
    }
  }

  private func fillByTrial(
    _ table: inout [Double], _ arms: some RandomAccessCollection<Int>, upTo most: Int,
    prices: [Double], limits: [Int]
  ) {
    table.append(0)
    while table.count <= most { table.append(.infinity) }
    for arm in arms {
      // From the largest sum down, so that each still sees the table without the arm.
      for sum in stride(from: most, to: 0, by: -1) {
        var best = table[sum]
        for count in 1...sum where count <= limits[arm] {
          let price = Double(count) * prices[arm] + stepPrice(arm, count)
          best = min(best, table[sum - count] + price)
        }
        table[sum] = best
      }
    }
  }

  /// Says how many sessions lie at each arm at least price; the arms hold as many.
  func split(
    _ arms: Range<Int>, _ sessions: Int, prices: [Double], limits: [Int],
    _ body: (_ arm: Int, _ count: Int) -> Void
  ) {
    var left = sessions
    guard arms.count > 1, isTried(arms) else {
      forCheapestFirst(arms, prices) { arm in
        let count = min(left, limits[arm])
        body(arm, count)
        left -= count
      }
      return
    }
    var rest: [Double] = []
    for arm in arms.dropLast() {
      fill(&rest, arm + 1..<arms.upperBound, upTo: left, prices: prices, limits: limits)
      var best = (price: Double.infinity, count: 0)
      for count in 0...min(left, limits[arm]) {
        let price = Double(count) * prices[arm] + stepPrice(arm, count) + rest[left - count]
        if price < best.price { best = (price, count) }
      }
      body(arm, best.count)
      left -= best.count
    }
    body(arms.upperBound - 1, left)
  }

  private func isTried(_ arms: some RandomAccessCollection<Int>) -> Bool {
    !steps.ofArm.isEmpty && arms.count <= Self.most
      && arms.contains { !steps.ofArm[$0].isEmpty }
  }

  /// Goes through arms, which ascend, the cheapest first and of those alike the first.
  ///
  /// There are a few, and this is asked more often than anything else, so they are put in order without asking for memory.
  func forCheapestFirst(
    _ arms: some RandomAccessCollection<Int>, _ prices: [Double], _ body: (_ arm: Int) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: arms.count) { order in
      var count = 0
      for arm in arms {
        var place = count
        while place > 0, prices[order[place - 1]] > prices[arm] {
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = arm
        count += 1
      }
      for arm in order[..<count] { body(arm) }
    }
  }
}

/// The cheapest way to split sessions over a few arms, with the steps that cuts put into their prices.
///
/// Without steps the arms are filled cheapest first; with them every split of a few arms is tried. Where there are more, as
/// beside a published plan, the steps are left out: the price is then a bound, and a column's true cost is found from its
/// entries.
struct ArmSplit {
  /// The most arms whose every split is tried.
  private static let most = 3
  let prices: [Double]
  let limits: [Int]
  let task: CountTask

  /// Writes the price of each number of sessions from none up over some arms; infinity where they hold too few.
  func fill(_ table: inout [Double], _ arms: Range<Int>, upTo most: Int) {
    table.removeAll(keepingCapacity: true)
    guard arms.count == 1 else { return fill(&table, Array(arms), upTo: most) }
    for count in 0...most { table.append(price(arms.lowerBound, count)) }
  }

  private func fill(_ table: inout [Double], _ arms: [Int], upTo most: Int) {
    table = [Double](repeating: .infinity, count: most + 1)
    table[0] = 0
    guard isTried(arms) else {
      var taken = 0
      for arm in cheapestFirst(arms) {
        for _ in 0..<limits[arm] where taken < most {
          table[taken + 1] = table[taken] + prices[arm]
          taken += 1
        }
      }
      return
    }
    for arm in arms {
      let own = (0...min(most, limits[arm])).map { price(arm, $0) }
      let before = table
      for sum in 1...most {
        for count in 1..<own.count where count <= sum {
          table[sum] = min(table[sum], before[sum - count] + own[count])
        }
      }
    }
  }

  /// The least price of some sessions over arms of any labels, or infinity where the arms hold too few.
  func price(_ arms: [Int], _ sessions: Int) -> Double {
    var table: [Double] = []
    fill(&table, arms, upTo: sessions)
    return table[sessions]
  }

  /// Says how many sessions lie at each arm at least price; the arms hold as many.
  func split(_ arms: Range<Int>, _ sessions: Int, _ body: (_ arm: Int, _ count: Int) -> Void) {
    var left = sessions
    guard isTried(Array(arms)) else {
      for arm in cheapestFirst(Array(arms)) {
        body(arm, min(left, limits[arm]))
        left -= min(left, limits[arm])
      }
      return
    }
    for arm in arms.dropLast() {
      var rest: [Double] = []
      fill(&rest, Array(arm + 1..<arms.upperBound), upTo: left)
      let counts = 0...min(left, limits[arm])
      let best =
        counts.min { price(arm, $0) + rest[left - $0] < price(arm, $1) + rest[left - $1] } ?? 0
      body(arm, best)
      left -= best
    }
    body(arms.upperBound - 1, left)
  }

  private func isTried(_ arms: [Int]) -> Bool {
    !task.steps.ofArm.isEmpty && arms.count <= Self.most
      && arms.contains { !task.steps.ofArm[$0].isEmpty }
  }

  private func cheapestFirst(_ arms: [Int]) -> [Int] {
    arms.sorted { (prices[$0], $0) < (prices[$1], $1) }
  }

  private func price(_ arm: Int, _ sessions: Int) -> Double {
    guard sessions <= limits[arm] else { return .infinity }
    return Double(sessions) * prices[arm] + task.stepPrice(arm, sessions)
  }
}

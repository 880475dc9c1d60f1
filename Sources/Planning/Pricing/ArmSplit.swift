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

  /// The price over an item's arms; with one arm nothing is allocated.
  func price(_ arms: Range<Int>, _ sessions: Int, _ body: (_ arm: Int, _ count: Int) -> Void)
    -> Double
  {
    guard arms.count == 1 else { return price(Array(arms), sessions, body) }
    let arm = arms.lowerBound
    guard sessions <= limits[arm] else { return .infinity }
    body(arm, sessions)
    return price(arm, sessions)
  }

  /// The price, or infinity where the arms hold too few sessions; each arm's number is handed to the body.
  func price(_ arms: [Int], _ sessions: Int, _ body: (_ arm: Int, _ count: Int) -> Void) -> Double {
    if arms.count == 1 {
      guard sessions <= limits[arms[0]] else { return .infinity }
      body(arms[0], sessions)
      return price(arms[0], sessions)
    }
    guard arms.count <= Self.most, arms.contains(where: hasSteps) else {
      return filled(arms, sessions, body)
    }
    var counts = [Int](repeating: 0, count: arms.count)
    let price = tried(arms[...], sessions, &counts)
    guard price < .infinity else { return .infinity }
    for (arm, count) in zip(arms, counts) { body(arm, count) }
    return price
  }

  private func hasSteps(_ arm: Int) -> Bool {
    !task.steps.ofArm.isEmpty && !task.steps.ofArm[arm].isEmpty
  }

  private func price(_ arm: Int, _ sessions: Int) -> Double {
    Double(sessions) * prices[arm] + task.stepPrice(arm, sessions)
  }

  private func filled(_ arms: [Int], _ sessions: Int, _ body: (Int, Int) -> Void) -> Double {
    var left = sessions
    var sum = 0.0
    for arm in arms.sorted(by: { (prices[$0], $0) < (prices[$1], $1) }) {
      let count = min(left, limits[arm])
      body(arm, count)
      sum += Double(count) * prices[arm]
      left -= count
    }
    return left == 0 ? sum : .infinity
  }

  private func tried(_ arms: ArraySlice<Int>, _ sessions: Int, _ counts: inout [Int]) -> Double {
    guard let arm = arms.first else { return sessions == 0 ? 0 : .infinity }
    if arms.count == 1 {
      counts[arms.startIndex] = sessions
      return sessions <= limits[arm] ? price(arm, sessions) : .infinity
    }
    var best = Double.infinity
    var bestCounts = counts
    for count in 0...min(sessions, limits[arm]) {
      var rest = counts
      rest[arms.startIndex] = count
      let sum = price(arm, count) + tried(arms.dropFirst(), sessions - count, &rest)
      if sum < best {
        best = sum
        bestCounts = rest
      }
    }
    counts = bestCounts
    return best
  }
}

@testable import Planning

/// Every choice of numbers of sessions that a task allows, one after the other.
struct EveryChoice {
  private let task: CountTask
  private let unit: Unit
  private let price: ([Int]) -> Double
  private var counts: [Int]
  private var best = Double.infinity
  private var tried = 0

  /// - Parameter price: what a choice costs.
  init(_ task: CountTask, _ unit: Unit, price: @escaping ([Int]) -> Double) {
    self.task = task
    self.unit = unit
    self.price = price
    counts = [Int](repeating: 0, count: unit.arms.count)
  }

  /// The least price, infinity where nothing is allowed, and nothing where there are too many choices to try.
  mutating func least() -> Double? {
    best = .infinity
    visit(arm: 0, left: task.sessions)
    return tried > 30_000 ? nil : best
  }

  private mutating func visit(arm: Int, left: Int) {
    guard tried <= 30_000 else { return }
    if left == 0 {
      tried += 1
      if isRegular, task.allows(counts, unit) { best = min(best, price(counts)) }
      return
    }
    guard arm < counts.count else { return }
    for count in 0...min(left, task.limits[arm]) {
      counts[arm] = count
      visit(arm: arm + 1, left: left - count)
    }
    counts[arm] = 0
  }

  private var isRegular: Bool {
    let used = counts.indices.filter { counts[$0] > 0 }.map { unit.arms[$0].key }
    return !unit.sameTime || task.paidKeys.union(used).count <= 1
  }
}

internal import GLPK
internal import Tuition

/// Buys what is short for a school, and raises caps first where that makes less short than it costs.
///
/// What a cap is worth is not in the duals, since pricing keeps it: the school with the higher cap is priced once at the same duals,
/// and what looks worth its cost is solved.
struct Buying {
  /// How often a cap is raised at most.
  private static let raises = 4
  /// How many caps are looked into each time.
  private static let looks = 2

  private let relaxing: Relaxing
  private let warm: WarmStart
  private let first: School
  private var raised: [Purchase] = []
  private var school: School
  private var elastic: Elastic
  private var solved: (least: Double, duals: [Double], bought: [Int])

  init(_ school: School, by relaxing: Relaxing, warm: WarmStart) throws {
    self.relaxing = relaxing
    self.warm = warm
    self.school = school
    first = school
    elastic = try Elastic(school, by: relaxing, warm: warm, fixing: .nothing)
    solved = try elastic.solve(buying: false)
  }

  /// What is bought, and what everything costs at least.
  mutating func purchases() throws -> Purchases {
    let least = try leastOfAll()
    for _ in 0..<Self.raises {
      guard try raise() else { break }
    }
    let bought = elastic.purchases(try elastic.solve(buying: true).bought)
    return Purchases(bought: raised + bought, least: least)
  }

  /// What placing everybody costs at least whatever gives way: as much as without any rule that pricing keeps, and the cheapest such
  /// rule besides, unless none of them gives way.
  private func leastOfAll() throws -> Int {
    var least = solved.least
    if let rule = relaxing.leastOfRules {
      let without = try Elastic(
        try first.lifted(by: relaxing), by: relaxing, warm: warm, fixing: .nothing)
      least = min(least, try without.solve(buying: false).least + Double(rule))
    }
    return Int((least - Tolerance.whole).rounded(.up))
  }

  /// Raises the cap that saves most beyond its cost; whether one does.
  private mutating func raise() throws -> Bool {
    let base = elastic.floor(at: solved.duals, of: elastic)
    var likely: [(good: ShadowPrice.Good, school: School, cost: Int, gain: Double)] = []
    for (good, wider) in try school.raisedCaps() {
      guard let cost = relaxing.cost(ofRaising: good), Double(cost) < solved.least else { continue }
      let other = try Elastic(wider, by: relaxing, warm: warm, fixing: .nothing)
      let gain = base - other.floor(at: solved.duals, of: elastic) - Double(cost)
      if gain > 0.5 { likely.append((good, wider, cost, gain)) }
    }
    let order = likely.enumerated().sorted {
      (-$0.element.gain, $0.offset) < (-$1.element.gain, $1.offset)
    }.map(\.element)
    for one in order.prefix(Self.looks) {
      let other = try Elastic(one.school, by: relaxing, warm: warm, fixing: .nothing)
      let found = try other.solve(buying: false)
      guard found.least + Double(one.cost) < solved.least - 0.5 else { continue }
      (school, elastic, solved) = (one.school, other, found)
      raised.append(Purchase(good: one.good, count: 1))
      return true
    }
    return false
  }
}

extension Relaxing {
  /// What raising a cap by a step costs; nothing where it may not be raised.
  fileprivate func cost(ofRaising good: ShadowPrice.Good) -> Int? {
    guard case .limit(let knob, let now, let next) = good else { return nil }
    let weight =
      switch knob {
      case .provision(_, .mostPerWeek): weights[.mostPerWeek]
      default: weights[.lossPercent]
      }
    return weight.map { $0 * (next - now) }
  }
}

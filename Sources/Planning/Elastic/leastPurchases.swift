internal import GLPK
public import Tuition

/// So many of something scarce.
public struct Purchase: Hashable, Sendable {
  /// What is bought; of a limit `count` times the step from its value to the next.
  public let good: ShadowPrice.Good
  /// How many.
  public let count: Int

  /// Notes what is bought.
  public init(good: ShadowPrice.Good, count: Int) {
    self.good = good
    self.count = count
  }
}

/// What has to be bought so that everybody is placed.
public struct Purchases: Sendable {
  /// What the relaxation would buy, in whole numbers.
  public let bought: [Purchase]
  /// What placing everybody costs at least, whatever gives way.
  public let least: Int
}

/// What to buy at least so that everybody can be placed, as far as the relaxation knows: hours, rooms, places and limits at once, and caps
/// where that is cheaper.
///
/// - Parameters:
///   - school: the school.
///   - relaxing: what may give way, and what each costs.
///   - warm: what a plan of the school left, to begin with its columns.
public func leastPurchases(
  for school: School, by relaxing: Relaxing, warm: WarmStart
) throws(PlanningError) -> Purchases {
  try told {
    var buying = try Buying(school, by: relaxing, warm: warm)
    return try buying.purchases()
  }
}

/// What to buy for those who are not placed, where everybody who is keeps their sessions.
///
/// - Parameters:
///   - school: the school, with what gave way already.
///   - relaxing: what may give way, and what each costs.
///   - warm: what the plan left.
public func purchasesBeside(
  _ warm: WarmStart, of school: School, by relaxing: Relaxing
) throws(PlanningError) -> [Purchase] {
  try told {
    let elastic = try Elastic(school, by: relaxing, warm: warm, fixing: .placements)
    return elastic.purchases(try elastic.solve(buying: true).bought)
  }
}

/// Whether it is proved that no plan of a school places everybody.
///
/// - Parameters:
///   - school: the school.
///   - warm: what a plan of it left, to begin with its columns.
public func leavesSomebody(_ school: School, warm: WarmStart) throws(PlanningError) -> Bool {
  try told {
    try Elastic(school, by: Relaxing([:]), warm: warm, fixing: .nothing).isShort()
  }
}

private func told<Answer>(_ body: () throws -> Answer) throws(PlanningError) -> Answer {
  do {
    return try body()
  } catch {
    throw PlanningError(description: "The solver could not say what is short: \(error)")
  }
}

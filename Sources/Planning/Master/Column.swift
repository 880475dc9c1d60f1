internal import Tuition

/// A column of the master: a unit with a tutor and how many sessions lie at each of its arms.
struct Column: Hashable {
  let unit: Int
  let tutor: Int
  /// The arms with at least one session, in order, each with its number.
  let counts: [ArmCount]
  let cost: Int
  /// The most published sessions that can stay.
  let kept: Int

  /// A number of sessions at an arm.
  struct ArmCount: Hashable {
    let arm: Int
    let count: Int
  }

  init(_ unit: Unit, row: Int, tutor: Int, counts all: [Int]) {
    self.unit = row
    self.tutor = tutor
    var counts = all
    for session in unit.forced { counts[session.arm] += 1 }
    self.counts = counts.enumerated().filter { $0.element > 0 }
      .map { ArmCount(arm: $0.offset, count: $0.element) }
    var cost = 0
    var kept = 0
    var keys: Set<Int> = []
    for entry in self.counts {
      let arm = unit.arms[entry.arm]
      cost += entry.count * arm.cost
      if keys.insert(arm.key).inserted { cost += unit.steadiness }
      kept += entry.count * arm.kept(with: tutor)
    }
    self.cost = cost
    self.kept = kept
  }

  init(_ placement: Placement, of unit: Unit) {
    var counts = [Int](repeating: 0, count: unit.arms.count)
    for session in placement.sessions { counts[session.arm] += 1 }
    for session in unit.forced { counts[session.arm] -= 1 }
    self.init(unit, row: placement.unit, tutor: placement.tutor, counts: counts)
  }
}

/// What the master's objective counts, each tier with its weight; everything is a cost, so gains weigh less than zero.
struct Aim: Hashable {
  var mandatory: Double
  var statutory: Double
  var points: Double
  var kept: Double
  var cost: Double

  init(
    mandatory: Double = 0, statutory: Double = 0, points: Double = 0, kept: Double = 0,
    cost: Double = 0
  ) {
    self.mandatory = mandatory
    self.statutory = statutory
    self.points = points
    self.kept = kept
    self.cost = cost
  }

  /// Counts one tier and nothing else.
  init(_ tier: TierName) {
    self.init(
      statutory: tier == .statutory ? 1 : 0, points: tier == .points ? 1 : 0,
      kept: tier == .kept ? 1 : 0, cost: tier == .cost ? 1 : 0)
  }

  /// The objective of a column.
  func value(_ column: Column, of unit: Unit) -> Double {
    cost * Double(column.cost) - mandatory * Double(unit.mandatory)
      - statutory * Double(unit.statutory) - points * Double(unit.points)
      - kept * Double(column.kept)
  }

  /// The objective of placements with a score.
  func value(_ score: Score) -> Double {
    cost * Double(score.cost) - mandatory * Double(score.mandatory)
      - statutory * Double(score.statutory) - points * Double(score.points)
      - kept * Double(score.kept)
  }
}

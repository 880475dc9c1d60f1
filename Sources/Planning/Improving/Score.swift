/// How good a draft is, most important first; a larger score is better.
struct Score: Comparable {
  var mandatory = 0
  var statutory = 0
  var points = 0
  var kept = 0
  var cost = 0

  static func < (left: Self, right: Self) -> Bool {
    (left.mandatory, left.statutory, left.points, left.kept, right.cost)
      < (right.mandatory, right.statutory, right.points, right.kept, left.cost)
  }

  init() {}

  /// The score of placements together.
  init(_ placements: [Placement], of pool: UnitPool) {
    for placement in placements { add(placement, of: pool.units[placement.unit]) }
  }

  /// Whether everything above the cost is the same.
  func servesAlike(_ other: Self) -> Bool {
    (mandatory, statutory, points, kept) == (
      other.mandatory, other.statutory, other.points, other.kept
    )
  }

  mutating func add(_ placement: Placement, of unit: Unit) {
    change(placement, unit, by: 1)
  }

  mutating func remove(_ placement: Placement, of unit: Unit) {
    change(placement, unit, by: -1)
  }

  /// Adds a column as if it stood.
  mutating func add(_ column: Column, of unit: Unit) {
    add(
      Placement(
        unit: column.unit, tutor: column.tutor, sessions: [], cost: column.cost, kept: column.kept),
      of: unit)
  }

  private mutating func change(_ placement: Placement, _ unit: Unit, by sign: Int) {
    mandatory += sign * unit.mandatory
    statutory += sign * unit.statutory
    points += sign * unit.points
    kept += sign * placement.kept
    cost += sign * placement.cost
  }
}

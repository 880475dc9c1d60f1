/// A unit with its tutor and its dated sessions.
struct Placement: Equatable {
  let unit: Int
  let tutor: Int
  /// The sessions in order of week and key, as arm and week.
  let sessions: [DatedArm]
  /// What the members miss, and the steadiness of their weekly times.
  let cost: Int
  /// How many of the members' published sessions stay.
  let kept: Int
}

extension Placement {
  /// Sums up dated sessions of a unit, given in any order.
  init(_ unit: Unit, row: Int, tutor: Int, sessions: [DatedArm]) {
    let kept = sessions.reduce(0) { $0 + unit.arms[$1.arm].kept(with: tutor) }
    self.init(
      unit: row, tutor: tutor,
      sessions: sessions.sorted {
        ($0.week, unit.arms[$0.arm].key) < ($1.week, unit.arms[$1.arm].key)
      },
      cost: unit.cost(arms: sessions.map(\.arm)), kept: kept)
  }
}

/// An arm in one week: a session.
struct DatedArm: Equatable {
  let arm: Int
  let week: Int
}

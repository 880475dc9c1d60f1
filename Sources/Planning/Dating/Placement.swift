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

/// An arm in one week: a session.
struct DatedArm: Equatable {
  let arm: Int
  let week: Int
}

internal import Tuition

/// What drawn schools expect of their pupils.
enum DrawnExpectations {
  /// The goals at the end of reception, as a scale of the school's own.
  static let goals = Scale(
    id: "goals", title: "Early learning goals", lowestFirst: ["Emerging", "Expected"])

  static func expectations(for phase: Phase) -> Expectations {
    phase == .primary ? primary : secondary
  }

  private static let primary = Expectations(
    scales: [goals],
    milestones: [
      milestone(goals, "Expected"),
      milestone(.levels, "1b", by: 1), milestone(.levels, "2b", by: 2),
      milestone(.levels, "4b", by: 6),
    ],
    rates: [ProgressRate(scale: Scale.levels.id, stepsPerYear: 3, allowance: 2)])

  private static let secondary = Expectations(
    milestones: [
      milestone(.levels, "4b", by: 6), milestone(.levels, "5a", by: 9),
      milestone(.gcse, "3", by: 10), milestone(.gcse, "4", by: 11),
    ],
    rates: [
      ProgressRate(scale: Scale.levels.id, stepsPerYear: 3, allowance: 2),
      ProgressRate(scale: Scale.gcse.id, stepsPerYear: 1, allowance: 1),
    ])

  private static func milestone(_ scale: Scale, _ value: String, by year: Int? = nil) -> Milestone {
    Milestone(
      scale: scale.id, value: value, by: year.map { SchoolMoment(.end, of: Year.all[$0]) })
  }
}

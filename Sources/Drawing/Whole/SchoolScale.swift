internal import Tuition

/// What a size means: how many forms, of whom how many are asked for, and what the day and the cycle are.
struct SchoolScale {
  let name: String
  let phase: Phase
  let cycle: [String]
  let periods: [Period]
  /// How many forms each year has.
  let forms: [(year: Year, count: Int)]
  /// How many pupils a form has.
  let formSize: ClosedRange<Int>
  /// How many pupils are asked for.
  let asked: Int

  static let primary = SchoolScale(
    name: "Oakfield Primary School", phase: .primary, cycle: [], periods: DayPlan.ofPrimary,
    forms: years(0...6, 2), formSize: 24...29, asked: 30)

  static let secondary = SchoolScale(
    name: "Marlowe School", phase: .secondary, cycle: ["A", "B"],
    periods: DayPlan.ofSecondary, forms: years(7...11, 5) + years(12...13, 2),
    formSize: 25...29, asked: 60)

  static let large = SchoolScale(
    name: "Kingsmead Academy", phase: .secondary, cycle: [], periods: DayPlan.ofSecondary,
    forms: years(7...11, 9) + years(12...13, 4), formSize: 26...30, asked: 300)

  /// A secondary school with about so many requests: forms, rooms and tutors grow with them.
  ///
  /// The forms are as many for each pupil asked for as in the large school, and no year has more than 26.
  static func secondary(requests: Int) -> SchoolScale {
    let asked = max(10, requests * 100 / requestsPerHundredPupils)
    return SchoolScale(
      name: "Marlowe School", phase: .secondary, cycle: ["A", "B"],
      periods: DayPlan.ofSecondary,
      forms: years(7...11, min(26, max(2, asked * 3 / 100)))
        + years(12...13, min(26, max(1, asked * 3 / 200))),
      formSize: 25...29, asked: asked)
  }

  /// Requests that are drawn for a hundred pupils asked for: some ask in two subjects, some for an alternative.
  private static let requestsPerHundredPupils = 148

  private static func years(_ numbers: ClosedRange<Int>, _ count: Int) -> [(Year, Int)] {
    numbers.compactMap(Year.init).map { ($0, count) }
  }

  /// Wants that grow with the number of pupils asked for, at least one of each.
  func teams(_ size: Int) -> Int { max(1, asked / size) }
}

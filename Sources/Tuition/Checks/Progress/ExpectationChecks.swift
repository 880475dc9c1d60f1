extension Register {
  /// What is wrong with what the school expects.
  func expectationProblems() -> [Problem] {
    guard !unread.contains(.expectations) else { return [] }
    var list = ProblemList(.expectations)
    checkScales(into: &list)
    for (row, milestone) in records.expectations.milestones.enumerated() {
      checkMilestone(milestone, row, into: &list)
    }
    checkContradictions(into: &list)
    for (row, rate) in records.expectations.rates.enumerated() {
      noteUnknownInSettings(rate.scale, row, "progress.scale", into: &list)
      list.expect(rate.stepsPerYear, in: 0...100, row, "progress.steps-per-year")
      list.expect(rate.allowance, in: 0...100, row, "progress.allowance")
    }
    if let date = records.expectations.asOf, let term = calendar?.term, date > term.last {
      list.warning(
        nil, "as-of", "\(date) is after the term, which ends on \(term.last)",
        "Write a date before or in the term.")
    }
    return list.problems
  }

  private func checkScales(into list: inout ProblemList) {
    var known = Set(Scale.national.map(\.id))
    for (row, scale) in records.expectations.scales.enumerated() {
      if !known.insert(scale.id).inserted {
        list.error(
          row, "scale.name", "there is already a scale \(quoted(scale.id.text))",
          "Give it a name of its own.")
      }
      guard case .named(let values) = scale.values else { continue }
      let names = values.map { $0.name.lowercased() }
      if Set(names).count < names.count || names.contains("") || names.count < 2 {
        list.error(
          row, "scale.values", "the values are fewer than two, or two are alike, or one is blank",
          "Write each value once, the lowest first.")
      }
      let isMeant = records.expectations.milestones.contains { $0.scale == scale.id }
      if !isMeant {
        list.warning(
          row, "scale.name", "nothing is expected on the scale \(quoted(scale.id.text))",
          "Add an [[expect]] with the value that is expected, or nobody is seen to be below it.")
      }
    }
  }

  /// Of two rules for the same only one could count, and the school should say which.
  private func checkContradictions(into list: inout ProblemList) {
    let (milestones, rates) = (records.expectations.milestones, records.expectations.rates)
    for (row, milestone) in milestones.enumerated()
    where milestones[..<row].contains(where: milestone.contradicts) {
      let when = milestone.by.map { "by the \($0)" } ?? "at any time"
      list.error(
        row, "expect.value",
        "another value is expected already on the scale \(milestone.scale) where this one is, \(when)",
        "Keep one of them, or give each subjects or a moment (by) of its own.")
    }
    for (row, rate) in rates.enumerated()
    where rates[..<row].contains(where: {
      $0.scale == rate.scale && overlap($0.subjects, rate.subjects)
    }) {
      list.error(
        row, "progress.scale", "the progress on the scale \(rate.scale) is written already",
        "Keep one of the two, or give each subjects of its own.")
    }
  }

  private func checkMilestone(_ milestone: Milestone, _ row: Int, into list: inout ProblemList) {
    guard let scale = records.expectations.scale(milestone.scale) else {
      noteUnknownInSettings(milestone.scale, row, "expect.scale", into: &list)
      return
    }
    if scale.step(of: milestone.value) == nil {
      list.error(
        row, "expect.value", "\(quoted(milestone.value)) is not on the scale \(scale.id)",
        "Write \(scale.range).")
    }
  }

  func noteUnknownInSettings(
    _ scale: Identifier<Scale>, _ row: Int, _ column: String, into list: inout ProblemList
  ) {
    guard records.expectations.scale(scale) == nil, !unread.contains(.expectations) else { return }
    let known = records.expectations.knownScales.map(\.id.text)
    let nearest = nearestName(to: scale.text, among: known).map { [$0] } ?? known
    list.error(
      row, column, "\(quoted(scale.text)) is not a scale",
      "Write \(nearest.joined(separator: ", ")), or add a [[scale]] to expectations.toml.")
  }
}

extension Milestone {
  /// Whether two milestones are for the same at one moment, or one of them at any.
  fileprivate func contradicts(_ other: Milestone) -> Bool {
    scale == other.scale && overlap(subjects, other.subjects)
      && (by == other.by || by == nil || other.by == nil)
  }
}

/// Whether two rules can be meant for one subject; a rule for some goes before one for any.
private func overlap(_ some: Set<Subject>?, _ others: Set<Subject>?) -> Bool {
  guard let some, let others else { return some == nil && others == nil }
  return !some.isDisjoint(with: others)
}

extension Register {
  /// What is wrong with what teachers know.
  func nominationProblems() -> [Problem] {
    var list = ProblemList(.nominations)
    var seen: Set<Nomination> = []
    for (row, nomination) in records.nominations.enumerated() {
      list.refer(row, "pupil", to: nomination.pupil, in: pupils, unless: unread)
      noteLeaver(nomination.pupil, row, into: &list)
      if !seen.insert(nomination).inserted {
        list.warning(row, "pupil", "the same row stands above", "Take one of them out.")
      }
      if let word = nomination.inadmissible {
        list.warning(
          row, "reason",
          "the reason speaks of \(quoted(word)), so this judgement is not counted",
          "Nobody is left out for being harder to reach: say what would help instead.")
      }
    }
    return list.problems
  }

  /// What is wrong with what pupils and families say.
  func viewProblems() -> [Problem] {
    var list = ProblemList(.views)
    for (row, view) in records.views.enumerated() {
      list.refer(row, "pupil", to: view.pupil, in: pupils, unless: unread)
      noteLeaver(view.pupil, row, into: &list)
    }
    return list.problems
  }

  /// What is wrong with the record of earlier provision.
  func historyProblems() -> [Problem] {
    var list = ProblemList(.history)
    for (row, earlier) in records.history.enumerated() {
      list.refer(row, "pupil", to: earlier.pupil, in: pupils, unless: unread)
      list.check(first: earlier.first, last: earlier.last, row)
      checkValues(of: earlier, row, into: &list)
    }
    return list.problems
  }

  private func checkValues(of earlier: EarlierProvision, _ row: Int, into list: inout ProblemList) {
    guard let id = earlier.scale else { return }
    guard let scale = records.expectations.scale(id) else {
      noteUnknown(id, row, into: &list)
      return
    }
    for (column, value) in [("before", earlier.before), ("after", earlier.after)] {
      guard let value, scale.step(of: value) == nil else { continue }
      list.error(
        row, column, "\(quoted(value)) is not on the scale \(scale.id)", "Write \(scale.range).")
    }
  }

  func noteLeaver(_ id: Identifier<Pupil>, _ row: Int, into list: inout ProblemList) {
    guard let pupil = pupil(id), let left = pupil.left, let term = calendar?.term,
      left <= term.first
    else { return }
    list.warning(
      row, "pupil", "\(quoted(id.text)) left on \(left), before the term begins",
      "Take the row out, or correct the date in pupils.csv.")
  }
}

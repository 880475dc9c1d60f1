extension Register {
  /// What is wrong with the attainment that is recorded.
  func attainmentProblems() -> [Problem] {
    var list = ProblemList(.attainment)
    var seen: [SameDay: [Assessment]] = [:]
    for (row, assessment) in records.attainment.enumerated() {
      list.refer(row, "pupil", to: assessment.pupil, in: pupils, unless: unread)
      checkValue(of: assessment, row, into: &list)
      checkDate(of: assessment, row, into: &list)
      let day = SameDay(assessment)
      for other in seen[day] ?? [] { note(assessment, beside: other, row, into: &list) }
      seen[day, default: []].append(assessment)
    }
    checkSubjects(into: &list)
    return list.problems
  }

  private func checkValue(of assessment: Assessment, _ row: Int, into list: inout ProblemList) {
    guard let scale = records.expectations.scale(assessment.scale) else {
      noteUnknown(assessment.scale, row, into: &list)
      return
    }
    guard scale.step(of: assessment.value) == nil, NotAssessed(written: assessment.value) == nil
    else { return }
    let words = NotAssessed.allCases.map(\.rawValue).joined(separator: ", ")
    list.error(
      row, "value", "\(quoted(assessment.value)) is not on the scale \(scale.id)",
      "Write \(scale.range), or why there is no value: \(words).")
  }

  func noteUnknown(_ scale: Identifier<Scale>, _ row: Int, into list: inout ProblemList) {
    guard !unread.contains(.expectations) else { return }
    let known = records.expectations.knownScales.map(\.id.text)
    let nearest = nearestName(to: scale.text, among: known).map { "Write \(quoted($0)), or" }
    list.error(
      row, "scale", "\(quoted(scale.text)) is not a scale",
      "\(nearest ?? "Write one of \(known.joined(separator: ", ")), or") add a [[scale]] to "
        + "expectations.toml.")
  }

  private func checkDate(of assessment: Assessment, _ row: Int, into list: inout ProblemList) {
    if let term = calendar?.term, assessment.date > term.last {
      list.warning(
        row, "date", "\(assessment.date) is after the term, which ends on \(term.last)",
        "Check the date; a value that is still to come is not counted.")
    }
    if let pupil = pupil(assessment.pupil), let left = pupil.left, assessment.date >= left {
      list.warning(
        row, "date", "\(quoted(pupil.id.text)) left on \(left), before \(assessment.date)",
        "Check the date and the pupil; a pupil who has left is not audited.")
    }
  }

  /// Two values of one day: from one source one of them is wrong; from two they may both be right.
  private func note(
    _ assessment: Assessment, beside other: Assessment, _ row: Int, into list: inout ProblemList
  ) {
    let who = "\(quoted(assessment.pupil.text)) in \(quoted(assessment.subject.name))"
    guard let scale = records.expectations.scale(assessment.scale) else { return }
    if assessment.source == other.source {
      list.error(
        row, "date", "\(who) has two values on \(assessment.date) from one source",
        "Keep the right one, or name the source of each in the column source.")
    } else if let step = scale.step(of: assessment.value),
      let otherStep = scale.step(of: other.value), step != otherStep
    {
      list.warning(
        row, "value",
        "\(who) has \(quoted(other.value)) and \(quoted(assessment.value)) on \(assessment.date)",
        "Look which is right; until then the lower one counts, and the audit says both.")
    }
  }

  private func checkSubjects(into list: inout ProblemList) {
    guard !unread.contains(.lessons) else { return }
    var told: Set<Subject> = []
    for (row, assessment) in records.attainment.enumerated()
    where !taught.contains(assessment.subject) && told.insert(assessment.subject).inserted {
      list.warning(
        row, "subject", "no lesson has the subject \(quoted(assessment.subject.name))",
        adviceOnSubject(
          assessment.subject, otherwise: "Write it as lessons.csv does, if a lesson is meant."))
    }
  }
}

/// What two assessments have in common that are of one day.
private struct SameDay: Hashable {
  let pupil: Identifier<Pupil>
  let subject: Subject
  let scale: Identifier<Scale>
  let date: CalendarDate

  init(_ assessment: Assessment) {
    pupil = assessment.pupil
    subject = assessment.subject
    scale = assessment.scale
    date = assessment.date
  }
}

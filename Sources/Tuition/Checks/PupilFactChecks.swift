extension Register {
  /// What is wrong with the provision that already takes pupils away.
  func existingProblems() -> [Problem] {
    var list = ProblemList(.existing)
    for (row, existing) in records.existing.enumerated() {
      list.refer(row, "pupil", to: existing.pupil, in: pupils, unless: unread)
      list.check(existing.time, row, with: self)
      list.check(first: existing.first, last: existing.last, row)
      list.checkMeetsTerm(first: existing.first, last: existing.last, row, with: self)
    }
    return list.problems
  }

  /// What is wrong with the teachers' judgements.
  func judgementProblems() -> [Problem] {
    var list = ProblemList(.judgements)
    let subjects = subjectsOfPupils()
    let checkBoth = "Check the pupil and the subject, or take the row out."
    for (row, judgement) in records.judgements.enumerated() {
      list.refer(row, "pupil", to: judgement.pupil, in: pupils, unless: unread)
      guard pupils.row(judgement.pupil) != nil,
        unread.isDisjoint(with: [.lessons, .memberships]),
        !(subjects[judgement.pupil]?.contains(judgement.subject) ?? false)
      else { continue }
      list.warning(
        row, "subject",
        "\(quoted(judgement.pupil.text)) has no lessons in \(quoted(judgement.subject.name))",
        taught.contains(judgement.subject)
          ? checkBoth : adviceOnSubject(judgement.subject, otherwise: checkBoth))
    }
    return list.problems
  }

  /// The subjects of the pupils that have judgements.
  private func subjectsOfPupils() -> [Identifier<Pupil>: Set<Subject>] {
    let judged = Set(records.judgements.map(\.pupil))
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
      .mapValues { Set($0.map(\.subject)) }
    var subjects: [Identifier<Pupil>: Set<Subject>] = [:]
    for membership in records.memberships where judged.contains(membership.pupil) {
      subjects[membership.pupil, default: []].formUnion(lessons[membership.schoolClass] ?? [])
    }
    return subjects
  }
}

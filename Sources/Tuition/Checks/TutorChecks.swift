extension Register {
  /// What is wrong with the tutors.
  func tutorProblems() -> [Problem] {
    var list = ProblemList(.tutors)
    list.noteRepeats(records.tutors.map(\.id), "tutor")
    let withHours = Set(records.tutorHours.map(\.tutor))
    let teachers = Set(records.lessons.compactMap(\.teacher))
    let asked = Set(records.requests.map(\.subject))
    for (row, tutor) in records.tutors.enumerated() {
      list.expect(tutor.mostPerDay, in: 0...100, row, "most-per-day")
      list.expect(tutor.mostPerWeek, in: 0...500, row, "most-per-week")
      for provision in (tutor.provisions ?? []).sorted() {
        list.refer(row, "provisions", to: provision, in: provisions, unless: unread)
      }
      checkSubjects(of: tutor, row, asked: asked, into: &list)
      checkUse(of: tutor, row, hasHours: withHours.contains(tutor.id), into: &list)
      if let name = tutor.teachesAs, !teachers.contains(name), !unread.contains(.lessons) {
        list.warning(
          row, "teaches-as", "no lesson has the teacher \(quoted(name))",
          "Write the name as lessons.csv does, or leave it blank.")
      }
    }
    return list.problems
  }

  private func checkSubjects(
    of tutor: Tutor, _ row: Int, asked: Set<Subject>, into list: inout ProblemList
  ) {
    guard case .some(let subjects) = tutor.subjects, unread.isDisjoint(with: [.lessons, .requests])
    else { return }
    for subject in subjects.subtracting(taught).subtracting(asked).sorted() {
      list.warning(
        row, "subjects",
        "neither a lesson nor a request has the subject \(quoted(subject.name))",
        adviceOnSubject(subject, otherwise: "Write it as lessons.csv does, or take it out."))
    }
  }

  private func checkUse(
    of tutor: Tutor, _ row: Int, hasHours: Bool, into list: inout ProblemList
  ) {
    if tutor.checked == nil {
      list.warning(
        row, "checked",
        "\(quoted(tutor.id.text)) has no date of the safeguarding checks, and is "
          + "never used", "Write the date from which they are done.")
    } else if let checked = tutor.checked, let term = calendar?.term, checked > term.last {
      list.warning(
        row, "checked", "\(quoted(tutor.id.text)) is checked from \(checked), after the term",
        "Check the date; the tutor is not used before it.")
    }
    if !hasHours, !unread.contains(.tutorHours) {
      list.warning(
        row, "tutor", "\(quoted(tutor.id.text)) has no hours, and is never used",
        "Add the tutor's hours to tutor-hours.csv.")
    }
  }

  /// What is wrong with the tutors' hours.
  func tutorHourProblems() -> [Problem] {
    var list = ProblemList(.tutorHours)
    var seen: Set<TutorHour> = []
    for (row, hour) in records.tutorHours.enumerated() {
      list.refer(row, "tutor", to: hour.tutor, in: tutors, unless: unread)
      list.check(hour.time, row, with: self)
      if !seen.insert(hour).inserted {
        list.warning(
          row, "period", "\(quoted(hour.tutor.text)) already has this hour",
          "Take this row out.")
      }
    }
    return list.problems
  }

  /// What is wrong with the tutors' absences.
  func absenceProblems() -> [Problem] {
    var list = ProblemList(.absences)
    for (row, absence) in records.absences.enumerated() {
      list.refer(row, "tutor", to: absence.tutor, in: tutors, unless: unread)
      list.check(first: absence.first, last: absence.last, row)
      list.checkMeetsTerm(first: absence.first, last: absence.last, row, with: self)
      if let period = absence.period {
        list.refer(row, "period", to: period, in: periods, unless: unread)
      }
    }
    return list.problems
  }
}

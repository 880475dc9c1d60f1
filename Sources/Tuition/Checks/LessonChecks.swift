extension Register {
  /// What is wrong with the timetable.
  func lessonProblems() -> [Problem] {
    var list = ProblemList(.lessons)
    for (row, lesson) in records.lessons.enumerated() {
      list.check(lesson.time, row, with: self)
      checkKind(of: lesson, row, into: &list)
    }
    noteClassClashes(into: &list)
    noteClassesWithoutPupils(into: &list)
    return list.problems
  }

  private func checkKind(of lesson: Lesson, _ row: Int, into list: inout ProblemList) {
    guard let period = period(lesson.time.period), period.kind != .lesson,
      !unread.contains(.school)
    else { return }
    list.error(
      row, "period",
      "\(quoted(period.name.text)) is a period of kind \(period.kind.rawValue), not lesson",
      "Choose a period of kind lesson, or change the period's kind in school.toml.")
  }

  /// Notes each class that has two lessons at one time.
  private func noteClassClashes(into list: inout ProblemList) {
    struct Slot: Hashable {
      let schoolClass: Identifier<SchoolClass>
      let day: Weekday
      let period: Identifier<Period>
    }
    var weeks: [Slot: Set<String?>] = [:]
    for (row, lesson) in records.lessons.enumerated() {
      let slot = Slot(
        schoolClass: lesson.schoolClass, day: lesson.time.day, period: lesson.time.period)
      let taken = weeks[slot, default: []]
      let week = lesson.time.week
      if !taken.isEmpty, week == nil || taken.contains(nil) || taken.contains(week) {
        list.error(
          row, "class",
          "\(quoted(lesson.schoolClass.text)) already has a lesson on \(lesson.time.inWords)",
          "Leave one row for each class and time, also where two teachers share the lesson.")
      }
      weeks[slot, default: []].insert(week)
    }
  }

  private func noteClassesWithoutPupils(into list: inout ProblemList) {
    guard !unread.contains(.memberships) else { return }
    var missing = Set(records.lessons.map(\.schoolClass))
    for membership in records.memberships { missing.remove(membership.schoolClass) }
    var rows: [Int] = []
    for (row, lesson) in records.lessons.enumerated()
    where missing.remove(lesson.schoolClass) != nil {
      rows.append(row)
    }
    guard let first = rows.first else { return }
    let names = rows.prefix(5).map { quoted(records.lessons[$0].schoolClass.text) }
    let shown = names.joined(separator: ", ") + (rows.count > 5 ? ", …" : "")
    list.warning(
      first, "class",
      rows.count == 1
        ? "no pupil is in \(shown)" : "no pupil is in \(rows.count) classes: \(shown)",
      "Add their pupils to memberships.csv, unless tuition does not concern them.")
  }
}

extension WeeklyTime {
  /// The time in words that can be read aloud, the week only where it is given.
  var inWords: String {
    "\(day.rawValue) in \(quoted(period.text))" + (week.map { " of week \(quoted($0))" } ?? "")
  }
}

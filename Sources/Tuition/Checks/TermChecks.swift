extension Register {
  /// What is wrong with the term.
  func termProblems() -> [Problem] {
    guard !unread.contains(.school) else { return [] }
    var list = ProblemList(.school)
    let term = records.term
    if term.last < term.first {
      list.error(
        nil, "term.last", "the term ends on \(term.last), before it begins on \(term.first)",
        "Write the earlier date as first and the later as last.")
    } else if !Self.isSensible(term) {
      list.error(
        nil, "term.last",
        "the term, \(term.first) to \(term.last), is longer than 366 days",
        "Check the years: one term is planned at once.")
    }
    checkCycle(into: &list)
    checkOpenDates(into: &list)
    return list.problems
  }

  private func checkCycle(into list: inout ProblemList) {
    let term = records.term
    if term.cycle.count > 20 {
      list.error(
        nil, "term.cycle", "the cycle has \(term.cycle.count) weeks",
        "Write at most 20 labels, one for each week until the timetable comes again.")
    } else if Set(term.cycle).count < term.cycle.count || term.cycle.contains("") {
      list.error(
        nil, "term.cycle", "two weeks of the cycle have the same label, or one has none",
        "Give each week a label of its own, such as A and B.")
    }
    if term.cycle.count > 1, term.first.weekday >= .saturday {
      list.warning(
        nil, "term.first",
        "the term begins on a \(term.first.weekday.rawValue), so the week before its first "
          + "school day takes the label \(quoted(term.cycle[0]))",
        "Begin the term on the first school day, unless the school counts its weeks so.")
    }
  }

  private func checkOpenDates(into list: inout ProblemList) {
    guard let calendar, !unread.contains(.closures) else { return }
    let days = records.periods.reduce(into: Set<Weekday>()) { $0.formUnion($1.days) }
    let isAnyOpen = calendar.openDates.contains { days.contains($0.weekday) }
    guard !isAnyOpen, !records.periods.isEmpty else { return }
    list.error(
      nil, "term.first", "no date of the term is a school day",
      "Check the term's dates, the days of the periods, and closures.csv.")
  }
}

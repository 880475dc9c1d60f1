extension Register {
  /// What is wrong with the periods of the day.
  func periodProblems() -> [Problem] {
    guard !unread.contains(.school) else { return [] }
    var list = ProblemList(.school)
    guard (1...50).contains(records.periods.count) else {
      list.error(
        nil, "period", "the day has \(counted(records.periods.count, "period"))",
        "Write a [[period]] for each period of the day, 50 at most.")
      return list.problems
    }
    list.noteRepeats(records.periods.map(\.name), "period.name")
    for (row, period) in records.periods.enumerated() {
      if period.ends <= period.starts {
        list.error(
          row, "period.ends",
          "\(quoted(period.name.text)) ends at \(period.ends) but starts at \(period.starts)",
          "Write an end after the start.")
      }
      if period.days.isEmpty {
        list.warning(
          row, "period.days", "\(quoted(period.name.text)) is on no day",
          "Name its days, or leave the key out for Monday to Friday.")
      }
    }
    checkOrder(into: &list)
    return list.problems
  }

  /// On each day the periods must follow each other as they are written.
  private func checkOrder(into list: inout ProblemList) {
    var reported: Set<Int> = []
    for day in Weekday.allCases {
      var previous: Period?
      for (row, period) in records.periods.enumerated() where period.days.contains(day) {
        if let previous, period.starts < previous.ends, period.starts < period.ends,
          previous.starts < previous.ends, reported.insert(row).inserted
        {
          list.error(
            row, "period.starts",
            "\(quoted(period.name.text)) starts at \(period.starts), before "
              + "\(quoted(previous.name.text)) ends at \(previous.ends)",
            "Write the periods in the order of the day, none of them overlapping.")
        }
        previous = period
      }
    }
  }
}

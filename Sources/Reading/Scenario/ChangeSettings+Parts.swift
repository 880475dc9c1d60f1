internal import Tuition

/// The years a change is for; nothing inside means any.
struct ChangedYears {
  let set: Set<Year>?
}

extension SettingTable {
  func name<Owner>(_ key: String, _ example: String) -> Identifier<Owner>? {
    requiredText(key, example: "\(key) = \"\(example)\"").map { Identifier($0) }
  }

  func span() -> Change.Span? {
    let first = self["first"] == nil ? nil : requiredDate("first")
    let last = self["last"] == nil ? nil : requiredDate("last")
    guard (first == nil) == (self["first"] == nil), (last == nil) == (self["last"] == nil) else {
      return nil
    }
    return Change.Span(first: first, last: last)
  }

  func years() -> ChangedYears? {
    guard let setting = self["years"] else { return ChangedYears(set: nil) }
    guard case .list(let items) = setting else {
      mistaken("years", setting, for: "a list of years", example: "years = [7, 8]")
      return nil
    }
    let years = items.map { item -> Year? in
      switch item {
      case .whole(let number): Year(number)
      case .text("R"): Year(0)
      default: nil
      }
    }
    guard !years.contains(nil) else {
      error("years", "the list holds something that is no year", "Write years = [7, 8].")
      return nil
    }
    return ChangedYears(set: Set(years.compactMap(\.self)))
  }

  func timePattern() -> Change.TimePattern? {
    guard isOne(of: "day", "days"), isOne(of: "period", "periods"),
      let dayNames = list("days", or: "day", example: "days = [\"Tue\"]"),
      let periods = namesOfPeriods()
    else { return nil }
    let days = dayNames.compactMap(Weekday.init(rawValue:))
    guard days.count == dayNames.count else {
      let words = Weekday.allCases.map(\.rawValue).joined(separator: ", ")
      error(self["day"] == nil ? "days" : "day", "this is no day", "Write one of \(words).")
      return nil
    }
    let week = self["week"] == nil ? nil : requiredText("week", example: "week = \"A\"")
    return Change.TimePattern(week: week, days: days, periods: periods.map { Identifier($0) })
  }

  /// The dates under `dates`, of which there is at least one, and no `date` beside them.
  func severalDates() -> [CalendarDate]? {
    guard isOne(of: "date", "dates") else { return nil }
    let example = "dates = [2026-09-07, 2026-09-14]"
    guard let dates = dates("dates", example: example) else { return nil }
    guard !dates.isEmpty else {
      error("dates", "the list is empty", "Write \(example).")
      return nil
    }
    return dates
  }

  /// Whether at most one of two keys is there; a finding where both are, since nobody knows which is meant.
  private func isOne(of single: String, _ several: String) -> Bool {
    guard self[single] != nil, self[several] != nil else { return true }
    error(
      single, "it stands beside \(several), and only one of them can be meant",
      "Write all in \(several), and leave \(single) out.")
    return false
  }

  /// The names of periods, which may be numbers, as in a day from 1 to 6.
  private func namesOfPeriods() -> [String]? {
    if case .whole(let number) = self["period"] { return ["\(number)"] }
    if self["period"] == nil, case .list(let items) = self["periods"] {
      let names = items.compactMap { item -> String? in
        switch item {
        case .whole(let number): "\(number)"
        case .text(let text): text.trimmed
        default: nil
        }
      }
      if names.count == items.count { return names }
    }
    return list("periods", or: "period", example: "periods = [\"P3\"]")
  }

  /// A list under one key, or one text under another; empty where neither is there.
  private func list(_ key: String, or single: String, example: String) -> [String]? {
    if self[single] != nil {
      return requiredText(single, example: "\(single) = …").map { [$0] }
    }
    return self[key] == nil ? [] : texts(key, example: example)
  }
}

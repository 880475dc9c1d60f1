internal import Tuition

/// What `school.toml` gives.
struct SchoolSettings {
  var name = ""
  var phase = Phase.secondary
  var term = Term(
    name: "", first: CalendarDate(dayNumber: 0), last: CalendarDate(dayNumber: 0))
  var periods: [Period] = []
  var protection = Protection()
  var weights = Weights()
  /// Whether the term and the periods are as the school wrote them.
  var isWhole = false
}

extension SettingTable {
  /// Reads `school.toml`, noting what is wrong with it.
  func schoolSettings() -> SchoolSettings {
    expect(["format", "name", "phase", "term", "period", "protect", "weights"])
    var settings = SchoolSettings()
    checkFormat()
    settings.name = requiredText("name", example: "name = \"Marlowe School\"") ?? ""
    settings.phase = requiredWord("phase", as: Phase.self) ?? .secondary
    let term = term()
    let periods = periods()
    settings.term = term ?? settings.term
    settings.periods = periods ?? []
    settings.isWhole = term != nil && periods != nil
    settings.protection = table("protect").protection()
    settings.weights = table("weights").weights()
    return settings
  }

  private func checkFormat() {
    guard require("format", example: "format = 1") != nil else { return }
    guard let format = wholeNumber("format"), format != 1 else { return }
    error("format", "the folder is in format \(format), which is not known", "Write format = 1.")
  }

  private func term() -> Term? {
    guard require("term", example: "[term] with name, first and last") != nil else { return nil }
    let table = table("term")
    table.expect(["name", "first", "last", "cycle"])
    let name = table.requiredText("name", example: "name = \"Autumn 2026\"")
    let first = table.requiredDate("first")
    let last = table.requiredDate("last")
    let cycle = table.texts("cycle", example: "cycle = [\"A\", \"B\"]")
    guard let name, let first, let last, cycle != nil || table["cycle"] == nil else { return nil }
    return Term(name: name, first: first, last: last, cycle: cycle ?? [])
  }

  private func periods() -> [Period]? {
    guard require("period", example: "a [[period]] for each period of the day") != nil else {
      return nil
    }
    let tables = tables("period")
    let periods = tables.compactMap { $0.period() }
    return periods.count == tables.count && !periods.isEmpty ? periods : nil
  }

  private func period() -> Period? {
    expect(["name", "starts", "ends", "kind", "days"])
    let name = requiredText("name", example: "name = \"P1\"")
    let starts = requiredTime("starts")
    let ends = requiredTime("ends")
    let kind = requiredWord("kind", as: Period.Kind.self)
    let days = days()
    guard let name, let starts, let ends, let kind, let days else { return nil }
    return Period(name: Identifier(name), starts: starts, ends: ends, kind: kind, days: days)
  }

  private func days() -> Set<Weekday>? {
    guard self["days"] != nil else { return Set(Weekday.schoolDays) }
    guard let texts = texts("days", example: "days = [\"Mon\", \"Tue\"]") else { return nil }
    let days = texts.compactMap(Weekday.init(rawValue:))
    if days.count == texts.count { return Set(days) }
    let stranger = texts.first { Weekday(rawValue: $0) == nil } ?? ""
    error(
      "days", "\(quoted(stranger)) is not a day",
      "Write them as \(Weekday.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }
}

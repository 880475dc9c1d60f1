import Tuition
import TuitionTesting

extension BrokenFolder {
  /// What can be wrong with `school.toml` as a file.
  static let ofSettings = [
    BrokenFolder("settings-not-toml", .replace("school.toml", "= 10:00:00", "= ten")),
    BrokenFolder(
      "settings-dotted",
      .replace("school.toml", "loss-percent", String(repeating: "a.", count: 40) + "loss-percent")),
    BrokenFolder("settings-nameless-table", .replace("school.toml", "[protect]", "[=protect]")),
    BrokenFolder("settings-stray-brace", .replace("school.toml", "\"B\"]", "}\"B\"]")),
    BrokenFolder("settings-odd-space", .replace("school.toml", "= 10\n", "=\u{2003}10\n")),
    BrokenFolder("settings-unknown-key", .replace("school.toml", "loss-percent", "los-percent")),
    BrokenFolder("settings-missing-key", .replace("school.toml", "name = \"Sample School\"\n", "")),
    BrokenFolder("settings-missing-term-date", .replace("school.toml", "last = 2026-12-18\n", "")),
    BrokenFolder(
      "settings-no-period", .write("school.toml", SampleFolder.settingsWithoutPeriods)),
    BrokenFolder("settings-wrong-type", .replace("school.toml", "= 10\n", "= \"10\"\n")),
    BrokenFolder("settings-quoted-date", .replace("school.toml", "2026-09-07", "\"2026-09-07\"")),
    BrokenFolder("settings-quoted-time", .replace("school.toml", "09:00:00", "\"09:00\"")),
    BrokenFolder("settings-blank", .replace("school.toml", "\"Sample School\"", "\" \"")),
    BrokenFolder("settings-year-0", .replace("school.toml", "2026-09-07", "0000-09-07")),
    BrokenFolder("settings-not-a-word", .replace("school.toml", "secondary", "high")),
    BrokenFolder("settings-not-a-day", .replace("school.toml", "\"Tue\"", "\"Di\"")),
    BrokenFolder("settings-format", .replace("school.toml", "format = 1", "format = 2")),
  ]

  /// What can be wrong with the term, the day and what is protected.
  static let ofDays = [
    BrokenFolder("term-reversed", .replace("school.toml", "2026-12-18", "2026-02-18")),
    BrokenFolder("term-of-ten-years", .replace("school.toml", "2026-12-18", "2036-12-18")),
    BrokenFolder(
      "cycle-too-long",
      .replace(
        "school.toml", "[\"A\", \"B\"]",
        "[\"A\", \"B\", " + (1...19).map { "\"\($0)\"" }.joined(separator: ", ") + "]")),
    BrokenFolder("cycle-label-twice", .replace("school.toml", "\"B\"]", "\"B\", \"A\"]")),
    BrokenFolder("term-begins-at-weekend", .replace("school.toml", "2026-09-07", "2026-09-05")),
    BrokenFolder(
      "term-never-open", .write("closures.csv", "first,last,label\n2026-09-07,2026-12-18,Works\n")),
    BrokenFolder(
      "periods-too-many", .replace("school.toml", "[protect]", manyPeriods + "[protect]")),
    BrokenFolder(
      "period-twice", .replace("school.toml", "[protect]", latePeriod("P1") + "[protect]")),
    BrokenFolder("period-ends-before-start", .replace("school.toml", "11:20:00", "10:20:00")),
    BrokenFolder(
      "period-on-no-day",
      .replace("school.toml", "[protect]", latePeriod("Late") + "days = []\n\n[protect]")),
    BrokenFolder("periods-overlap", .replace("school.toml", "ends = 10:00", "ends = 10:30")),
    BrokenFolder("number-out-of-range", .replace("school.toml", "percent = 10", "percent = 110")),
    BrokenFolder(
      "protected-subject-unknown", .replace("school.toml", "[\"English\"]", "[\"Englsh\"]")),
    BrokenFolder(
      "week-without-cycle", .replace("school.toml", "cycle = [\"A\", \"B\"]\n", ""),
      .replace("lessons.csv", "7A/Ma,Mathematics,A,Tue", "7A/Ma,Mathematics,,Wed"),
      .replace("lessons.csv", "History,B,", "History,,")),
    BrokenFolder("week-unknown", .replace("tutor-hours.csv", "t2,B", "t2,C")),
    BrokenFolder(
      "period-not-on-day", .replace("tutor-hours.csv", "t2,B,Wed,P1", "t2,B,Wed,After")),
    BrokenFolder("period-unknown", .replace("tutor-hours.csv", "t2,B,Wed,P1", "t2,B,Wed,p1")),
    BrokenFolder(
      "dates-reversed", .replace("requests.csv", "2026-09-14,,", "2026-10-14,2026-09-14,")),
    BrokenFolder(
      "dates-outside-term", .write("absences.csv", "tutor,first,last\nt1,2025-10-05,2025-10-05\n")),
  ]

  private static func latePeriod(_ name: String) -> String {
    "[[period]]\nname = \"\(name)\"\nstarts = 16:00:00\nends = 17:00:00\nkind = \"after\"\n"
  }

  private static let manyPeriods = (1...47).map { latePeriod("Late \($0)") }.joined()
}

extension SampleFolder {
  fileprivate static let settingsWithoutPeriods =
    text(of: "school.toml").components(before: "[[period]]")
}

extension String {
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

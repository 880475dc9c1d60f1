internal import Tuition

extension CSVRow {
  /// A whole number that may be blank.
  func wholeNumber(_ column: String) -> Int? {
    guard let text = text(column) else { return nil }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let allDigits = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if allDigits, digits.count <= 15, let number = Int(text) { return number }
    error(column, "\(quoted(text)) is not a whole number", "Write a number such as 10.")
    return nil
  }

  /// A whole number that must be there.
  func requiredWholeNumber(_ column: String) -> Int? {
    requiredText(column).flatMap { _ in wholeNumber(column) }
  }

  /// `yes` or `no`, or a default where blank.
  func yesNo(_ column: String, default answer: Bool = false) -> Bool {
    guard let text = text(column) else { return answer }
    switch text.lowercased() {
    case "yes": return true
    case "no": return false
    default:
      error(column, "\(quoted(text)) is neither yes nor no", "Write yes or no.")
      return answer
    }
  }

  /// A date that may be blank.
  func date(_ column: String) -> CalendarDate? {
    guard let text = text(column) else { return nil }
    if let date = CalendarDate(text) { return date }
    error(
      column, "\(quoted(text)) is not a date",
      "Write year, month and day with hyphens, such as 2026-09-07.")
    return nil
  }

  /// A date that must be there.
  func requiredDate(_ column: String) -> CalendarDate? {
    requiredText(column).flatMap { _ in date(column) }
  }

  /// A day of the week that must be there.
  func weekday(_ column: String) -> Weekday? {
    guard let text = requiredText(column) else { return nil }
    if let day = Weekday(rawValue: text) { return day }
    error(
      column, "\(quoted(text)) is not a day",
      "Write one of \(Weekday.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  /// One of some words, or a default where blank.
  func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, default answer: Word
  ) -> Word where Word.RawValue == String {
    guard let text = text(column) else { return answer }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).filter { !$0.isEmpty }
    error(
      column, "\(quoted(text)) is none of \(words.joined(separator: ", "))", "Write one of them.")
    return answer
  }

  /// Pounds with at most two decimals, in pence; may be blank.
  func pence(_ column: String) -> Int? {
    guard let text = text(column) else { return nil }
    let amount = text.utf8.starts(with: "£".utf8) ? String(text.dropFirst()) : text
    let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
    let allDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    if allDigits, parts.count <= 2, parts[0].utf8.count <= 9, let pounds = Int(parts[0]) {
      let decimals = parts.count == 2 ? String(parts[1]) : "00"
      let padded = decimals.utf8.count == 1 ? decimals + "0" : decimals
      if padded.utf8.count == 2, let rest = Int(padded) { return pounds * 100 + rest }
    }
    error(column, "\(quoted(text)) is not an amount of money", "Write pounds such as 38 or 38.50.")
    return nil
  }

  /// A weekly time: day and period must be there, the week may be blank.
  func weeklyTime() -> WeeklyTime? {
    let day = weekday("day")
    let period: Identifier<Period>? = identifier("period")
    guard let day, let period else { return nil }
    return WeeklyTime(week: text("week"), day: day, period: period)
  }
}

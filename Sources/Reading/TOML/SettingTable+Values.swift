internal import Tuition

extension SettingTable {
  /// Notes a key that must be there and is not.
  func require(_ key: String, example: String) -> Setting? {
    if let setting = self[key] { return setting }
    error(key, "this key is missing", "Add \(example).")
    return nil
  }

  func requiredText(_ key: String, example: String) -> String? {
    guard let setting = require(key, example: example) else { return nil }
    guard case .text(let text) = setting else {
      mistaken(key, setting, for: "a text", example: example)
      return nil
    }
    if !text.trimmed.isEmpty { return text.trimmed }
    error(key, "the text is blank", "Write \(example).")
    return nil
  }

  func wholeNumber(_ key: String) -> Int? {
    guard let setting = self[key] else { return nil }
    if case .whole(let number) = setting { return number }
    mistaken(key, setting, for: "a whole number", example: "\(key) = 10")
    return nil
  }

  func truth(_ key: String) -> Bool? {
    guard let setting = self[key] else { return nil }
    if case .truth(let answer) = setting { return answer }
    mistaken(key, setting, for: "true or false", example: "\(key) = true")
    return nil
  }

  func texts(_ key: String, example: String) -> [String]? {
    guard let setting = self[key] else { return nil }
    guard case .list(let items) = setting else {
      mistaken(key, setting, for: "a list of texts", example: example)
      return nil
    }
    var texts: [String] = []
    for item in items {
      if case .text(let text) = item {
        texts.append(text.trimmed)
      } else {
        mistaken(key, item, for: "a text", example: example)
        return nil
      }
    }
    return texts
  }

  func requiredDate(_ key: String) -> CalendarDate? {
    let example = "\(key) = 2026-09-07"
    return require(key, example: example).flatMap { date($0, of: key, example: example) }
  }

  /// A list of dates; nothing, and a finding, where it is none.
  func dates(_ key: String, example: String) -> [CalendarDate]? {
    guard let setting = require(key, example: example) else { return nil }
    guard case .list(let items) = setting else {
      mistaken(key, setting, for: "a list of dates", example: example)
      return nil
    }
    var dates: [CalendarDate] = []
    for item in items {
      guard let date = date(item, of: key, example: example) else { return nil }
      dates.append(date)
    }
    return dates
  }

  private func date(_ setting: Setting, of key: String, example: String) -> CalendarDate? {
    guard case .date(let year, let month, let day) = setting else {
      mistaken(key, setting, for: "a date", example: "\(example), without quotation marks")
      return nil
    }
    if let date = CalendarDate(year: year, month: month, day: day) { return date }
    error(key, "there is no such date", "Write \(example).")
    return nil
  }

  func requiredTime(_ key: String) -> TimeOfDay? {
    let example = "\(key) = 09:00:00"
    guard let setting = require(key, example: example) else { return nil }
    guard case .time(let hour, let minute) = setting else {
      mistaken(key, setting, for: "a time", example: "\(example), without quotation marks")
      return nil
    }
    if let time = TimeOfDay(hour: hour, minute: minute) { return time }
    error(key, "there is no such time", "Write \(example).")
    return nil
  }

  func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    let example = "\(key) = \"\(words[0])\""
    guard let text = requiredText(key, example: example) else { return nil }
    if let word = Word(rawValue: text) { return word }
    error(
      key, "\(quoted(text)) is none of \(words.joined(separator: ", "))", "Write one of them.")
    return nil
  }
}

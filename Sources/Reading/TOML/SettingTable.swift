internal import TOMLKit
internal import Tuition

/// A table of a settings file, whose keys are asked for by name and checked as they are read.
struct SettingTable {
  let file: String
  /// The keys that lead here, such as `term` or `period[2]`; empty for the whole file.
  let path: String
  let entries: [(key: String, value: Setting)]
  let lines: SettingLines
  let log: FindingLog

  func full(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// The key as messages name it, without the place in a list.
  private func shown(_ key: String) -> String {
    full(key).replacing(/\[[0-9]+\]/, with: "")
  }

  func error(_ key: String, _ what: String, _ whatToDo: String) {
    log.error(file, line: lines[full(key)], column: shown(key), what, whatToDo)
  }

  func warning(_ key: String, _ what: String, _ whatToDo: String) {
    log.warning(file, line: lines[full(key)], column: shown(key), what, whatToDo)
  }

  subscript(key: String) -> Setting? { entries.first { $0.key == key }?.value }

  /// Warns of keys that the format does not know.
  func expect(_ known: [String]) {
    for (key, _) in entries where !known.contains(key) {
      let advice =
        nearestName(to: key, among: known).map { "Write \"\($0)\", if that is meant." }
        ?? "It may hold: \(known.joined(separator: ", "))."
      warning(key, "the key \(quoted(key)) is not known, and is not read", advice)
    }
  }

  /// The table under a key; an empty one where it is not there.
  func table(_ key: String) -> SettingTable {
    var entries: [(key: String, value: Setting)] = []
    switch self[key] {
    case .table(let found): entries = found
    case nil: break
    case let other?: mistaken(key, other, for: "a table", example: "[\(full(key))]")
    }
    return SettingTable(file: file, path: full(key), entries: entries, lines: lines, log: log)
  }

  /// The tables of a list such as `[[period]]`.
  func tables(_ key: String) -> [SettingTable] {
    guard let setting = self[key] else { return [] }
    guard case .list(let items) = setting else {
      mistaken(key, setting, for: "a list of tables", example: "[[\(full(key))]]")
      return []
    }
    return items.enumerated().compactMap { number, item in
      guard case .table(let entries) = item else {
        mistaken(key, item, for: "a table", example: "[[\(full(key))]]")
        return nil
      }
      return SettingTable(
        file: file, path: "\(full(key))[\(number)]", entries: entries, lines: lines, log: log)
    }
  }

  func mistaken(_ key: String, _ setting: Setting, for wanted: String, example: String) {
    error(key, "\(setting.kind) stands where \(wanted) is meant", "Write \(example).")
  }
}

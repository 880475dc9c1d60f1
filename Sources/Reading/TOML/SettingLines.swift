internal import Tuition

/// On which line of a settings file each key stands, as far as one can tell from the lines alone.
struct SettingLines {
  private var lines: [String: Int] = [:]

  /// Reads lines such as `[term]`, `[[period]]` and `name = "P1"`.
  init(_ text: String) {
    var prefix = ""
    var repeats: [String: Int] = [:]
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, row) in rows.enumerated() {
      let plain = String(row).trimmed
      if plain.hasPrefix("[[") {
        let name = Self.key(plain.dropFirst(2).prefix { $0 != "]" })
        let count = repeats[name, default: 0]
        repeats[name] = count + 1
        prefix = "\(name)[\(count)]"
        note(prefix, number + 1)
      } else if plain.hasPrefix("["), !plain.contains("=") {
        prefix = Self.key(plain.dropFirst().prefix { $0 != "]" })
        note(prefix, number + 1)
      } else if let equals = plain.firstIndex(of: "="), !plain.hasPrefix("#") {
        let key = Self.key(plain[..<equals])
        note(prefix.isEmpty ? key : prefix + "." + key, number + 1)
      }
    }
  }

  private mutating func note(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }

  private static func key(_ text: some StringProtocol) -> String {
    String(text.filter { $0 != "\"" && $0 != "'" }).trimmed
  }

  /// The line of a key, or of the table around it; nothing where neither is found.
  subscript(path: String) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<dot]
    }
    return nil
  }
}

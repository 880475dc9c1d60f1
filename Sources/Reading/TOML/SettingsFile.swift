internal import TOMLKit
internal import Tuition

/// Reads a settings file as TOML, or notes why it cannot be understood.
func settings(of file: InMemoryFile, log: FindingLog) -> SettingTable? {
  guard let bytes = utf8Bytes(of: file, log: log) else { return nil }
  guard isPlain(bytes, of: file.name, log: log) else { return nil }
  let text = String(decoding: bytes, as: UTF8.self)
  do {
    let parsed = try TOMLTable(string: text)
    guard case .table(let entries) = Setting.table(parsed) else { return nil }
    return SettingTable(
      file: file.name, path: "", entries: entries, lines: SettingLines(text), log: log)
  } catch let fault as TOMLParseError {
    log.error(
      file.name, line: fault.source.begin.line,
      "the line is not TOML: \(plainly(fault.description))",
      "Write key = value, texts in quotation marks, dates and times without.")
  } catch {
    log.error(file.name, "the file is not TOML", "Compare it with the example of the format.")
  }
  return nil
}

/// Refuses what no school needs and what would send the parser too deep: huge files and long dotted keys.
private func isPlain(_ bytes: [UInt8], of file: String, log: FindingLog) -> Bool {
  guard bytes.count <= largest else {
    log.error(
      file, "the file holds \(bytes.count) bytes", "Keep settings in at most \(largest) bytes.")
    return false
  }
  let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 }
  for (number, line) in lines.enumerated() {
    let dots = line.prefix { $0 != UInt8(ascii: "#") }.count { $0 == UInt8(ascii: ".") }
    guard dots > mostDots else { continue }
    log.error(
      file, line: number + 1, "the line holds \(dots) dots",
      "Write at most \(mostDots) in one line.")
    return false
  }
  return true
}

/// The parser's own words as one clause that may stand in a message.
private func plainly(_ description: String) -> String {
  var words = String(quoted(description).dropFirst().dropLast())
  while words.hasSuffix(".") { words.removeLast() }
  return words
}

private let largest = 1_000_000
private let mostDots = 32

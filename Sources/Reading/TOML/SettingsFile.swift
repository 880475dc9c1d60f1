internal import TOMLKit
internal import Tuition

/// Reads a settings file as TOML, or notes why it cannot be understood.
func settings(of file: InMemoryFile, log: FindingLog) -> SettingTable? {
  guard let written = utf8Bytes(of: file, log: log) else { return nil }
  let bytes = endingLinesWithLF(written)
  guard isPlainTOML(bytes, of: file.name, log: log) else { return nil }
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

/// The bytes with CRLF and CR turned into LF, so that every line keeps its number.
private func endingLinesWithLF(_ bytes: [UInt8]) -> [UInt8] {
  var plain: [UInt8] = []
  plain.reserveCapacity(bytes.count)
  for (place, byte) in bytes.enumerated() {
    let isFeedAfterReturn = byte == 10 && place > 0 && bytes[place - 1] == 13
    if !isFeedAfterReturn { plain.append(byte == 13 ? 10 : byte) }
  }
  return plain
}

/// The parser's own words as one clause that may stand in a message.
private func plainly(_ description: String) -> String {
  var words = String(quoted(description).dropFirst().dropLast())
  while words.hasSuffix(".") { words.removeLast() }
  return words
}

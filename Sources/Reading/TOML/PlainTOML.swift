internal import Tuition

/// Whether a settings file may be given to the parser; where not, the reason is noted.
///
/// The parser ends the process on a table header without a name, on some spaces that are not ASCII, on a brace closed
/// in a list, and on tables nested too deep to be taken apart again. A file with such lines, or of a size no school
/// needs, is refused beforehand. Lines end with LF here.
func isPlainTOML(_ bytes: [UInt8], of file: String, log: FindingLog) -> Bool {
  guard bytes.count <= largest else {
    log.error(
      file, "the file holds \(bytes.count) bytes", "Keep settings in at most \(largest) bytes.")
    return false
  }
  let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 }
  for (number, line) in lines.enumerated() {
    let dots = line.prefix { $0 != UInt8(ascii: "#") }.count { $0 == UInt8(ascii: ".") }
    if dots > mostDots {
      log.error(
        file, line: number + 1, "the line holds \(dots) dots",
        "Write at most \(mostDots) in one line.")
      return false
    }
    if holdsOddSpace(line) {
      log.error(
        file, line: number + 1, "the line holds a control character, or a space of an unusual kind",
        "Type the spaces of the line again.")
      return false
    }
    if holdsStrayBrace(line) {
      log.error(
        file, line: number + 1, "a brace is closed where a value is due",
        "Close each brace on the line that opens it, after the last value.")
      return false
    }
    guard !isNamelessHeader(line) else {
      log.error(
        file, line: number + 1, "the bracket is not followed by the name of a table",
        "Write a header such as [term] or [[period]].")
      return false
    }
  }
  return true
}

/// Whether a line begins with one or two brackets, but then has neither a name nor a closing bracket.
private func isNamelessHeader(_ line: ArraySlice<UInt8>) -> Bool {
  func isSpace(_ byte: UInt8) -> Bool { byte <= 32 || byte >= 127 }
  var rest = line.drop(while: isSpace)
  guard rest.first == UInt8(ascii: "[") else { return false }
  rest = rest.dropFirst()
  if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
  rest = rest.drop { $0 == 32 || $0 == 9 }
  guard let next = rest.first else { return true }
  switch next {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
    UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
    return false
  default: return true
  }
}

/// Whether a brace is closed first in a line, or after an opening bracket or a comma.
private func holdsStrayBrace(_ line: ArraySlice<UInt8>) -> Bool {
  var previous: UInt8?
  for byte in line where byte != 32 && byte != 9 {
    if byte == UInt8(ascii: "}"), previous.map({ "[,".utf8.contains($0) }) ?? true { return true }
    previous = byte
  }
  return false
}

/// Whether a line holds white space other than blank and tab, or a control character.
private func holdsOddSpace(_ line: ArraySlice<UInt8>) -> Bool {
  guard line.contains(where: { $0 >= 127 || $0 < 32 && $0 != 9 }) else { return false }
  return String(decoding: line, as: UTF8.self).unicodeScalars.contains { scalar in
    scalar != " " && scalar != "\t"
      && (scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format)
  }
}

private let largest = 1_000_000
private let mostDots = 32

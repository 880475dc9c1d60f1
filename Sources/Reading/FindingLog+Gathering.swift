internal import Tuition

/// How many findings of one kind a file shows before the rest are only counted.
private let shownOfOneKind = 10

/// What makes two findings the same but for their lines.
private struct Repeat: Hashable {
  let severity: Severity
  let file: String
  let column: String?
  let what: String
  let whatToDo: String
}

/// The same finding on several lines becomes one, at the first line, that lists the lines.
func gatherRepeats(in findings: [Finding]) -> [Finding] {
  var places: [Repeat: Int] = [:]
  var firsts: [Finding] = []
  var lines: [[Int]] = []
  for finding in findings {
    let key = Repeat(
      severity: finding.severity, file: finding.file, column: finding.column, what: finding.what,
      whatToDo: finding.whatToDo)
    if let place = places[key] {
      if let line = finding.line { lines[place].append(line) }
    } else {
      places[key] = firsts.count
      firsts.append(finding)
      lines.append(finding.line.map { [$0] } ?? [])
    }
  }
  return zip(firsts, lines).map { finding, lines in
    lines.count < 2
      ? finding
      : finding.saying("\(finding.what) (\(lines.count) rows: \(listed(lines)))")
  }
}

/// Past the first few findings of one kind, the rest become one that counts them.
///
/// Two findings are of one kind when they differ only in quoted values and numbers.
func limitKinds(of findings: [Finding]) -> [Finding] {
  var counts: [Repeat: Int] = [:]
  var places: [Repeat: Int] = [:]
  var rest: [Repeat: [Int]] = [:]
  var shown: [Finding] = []
  for finding in findings {
    let kind = Repeat(
      severity: finding.severity, file: finding.file, column: finding.column,
      what: pattern(of: finding.what), whatToDo: "")
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] > shownOfOneKind else {
      shown.append(finding)
      continue
    }
    rest[kind, default: []].append(finding.line ?? 0)
    if places[kind] == nil {
      places[kind] = shown.count
      shown.append(finding)
    }
  }
  for (kind, place) in places {
    let lines = rest[kind] ?? []
    guard lines.count > 1 else { continue }
    shown[place] = shown[place].saying(
      "\(shown[place].what), and \(counted(lines.count - 1, "finding")) more of this kind "
        + "(\(listed(Array(lines.dropFirst()))))")
  }
  return shown
}

/// A message with its values and numbers taken out.
private func pattern(of message: String) -> String {
  var kept: [UInt8] = []
  var inside = false
  for byte in message.utf8 {
    if byte == UInt8(ascii: "\"") {
      inside.toggle()
      continue
    }
    let digit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    if !inside && !digit { kept.append(byte) }
  }
  return String(decoding: kept, as: UTF8.self)
}

private func listed(_ lines: [Int]) -> String {
  let first = lines.prefix(5).map(String.init).joined(separator: ", ")
  let word = lines.count == 1 ? "line" : "lines"
  return "\(word) \(first)\(lines.count > 5 ? ", …" : "")"
}

extension Finding {
  fileprivate func saying(_ what: String) -> Finding {
    Finding(severity, file: file, line: line, column: column, what: what, whatToDo: whatToDo)
  }
}

internal import Tuition

/// How many findings of one kind a file shows before the rest are only counted.
private let shownOfOneKind = 10

/// What findings have in common that differ only in quoted values and numbers.
private struct Kind: Hashable {
  let severity: Severity
  let file: String
  let column: String?
  let pattern: String
}

/// A finding with the lines that it stands for.
private struct Gathered {
  let finding: Finding
  var lines: [Int]
  /// The lines of other findings of the kind, which are only counted.
  var others: [Int] = []

  /// The finding, saying how often it stands and how many others there are.
  var told: Finding {
    var what = finding.what
    if lines.count > 1 { what += " (\(lines.count) rows: \(listed(lines)))" }
    if !others.isEmpty {
      what += ", and \(counted(others.count, "finding")) more of this kind (\(listed(others)))"
    }
    return Finding(
      finding.severity, file: finding.file, line: finding.line, column: finding.column,
      what: what, whatToDo: finding.whatToDo)
  }

  func says(the other: Finding) -> Bool {
    finding.what == other.what && finding.whatToDo == other.whatToDo
  }
}

/// The same finding on several lines becomes one that lists them; past the first few of a kind, one counts the rest.
func gathered(_ findings: [Finding]) -> [Finding] {
  var entries: [Gathered] = []
  var places: [Kind: [Int]] = [:]
  for finding in findings {
    let kind = Kind(
      severity: finding.severity, file: finding.file, column: finding.column,
      pattern: pattern(of: finding.what))
    let shown = places[kind, default: []]
    let line = finding.line ?? 0
    if let place = shown.first(where: { entries[$0].says(the: finding) }) {
      entries[place].lines.append(line)
    } else if let last = shown.last, shown.count > shownOfOneKind {
      entries[last].others.append(line)
    } else {
      places[kind, default: []].append(entries.count)
      entries.append(Gathered(finding: finding, lines: [line]))
    }
  }
  return entries.map(\.told)
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

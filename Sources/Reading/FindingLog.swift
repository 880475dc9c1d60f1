internal import Tuition

/// Collects findings while files are read, and at the end sorts them and gathers those that repeat.
final class FindingLog {
  private(set) var findings: [Finding] = []

  /// Whether a finding stands in the way of planning.
  var holdsErrors: Bool { findings.contains { $0.severity == .error } }

  func error(
    _ file: String, line: Int? = nil, column: String? = nil, _ what: String, _ whatToDo: String
  ) {
    note(
      Finding(.error, file: file, line: line, column: column, what: what, whatToDo: whatToDo))
  }

  func warning(
    _ file: String, line: Int? = nil, column: String? = nil, _ what: String, _ whatToDo: String
  ) {
    note(
      Finding(.warning, file: file, line: line, column: column, what: what, whatToDo: whatToDo))
  }

  func note(_ finding: Finding) { findings.append(finding) }

  /// The findings in the order of the files and their lines, repeated ones as one.
  func settled(fileOrder: [String]) -> [Finding] {
    let others = Set(findings.map(\.file)).subtracting(fileOrder).sorted()
    let places = Dictionary(
      (fileOrder + others).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = findings.enumerated().map { number, finding in
      (places[finding.file] ?? 0, finding.line ?? 0, number)
    }
    let ordered = keys.sorted(by: <).map { findings[$0.2] }
    return gathered(ordered)
  }
}

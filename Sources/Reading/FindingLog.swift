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
    let places = Dictionary(
      fileOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = findings.enumerated().sorted { left, right in
      let leftKey = (places[left.1.file] ?? .max, left.1.file, left.1.line ?? 0, left.0)
      let rightKey = (places[right.1.file] ?? .max, right.1.file, right.1.line ?? 0, right.0)
      return leftKey < rightKey
    }.map(\.1)
    return limitKinds(of: gatherRepeats(in: ordered))
  }
}

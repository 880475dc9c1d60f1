/// Something about a school's files that somebody should know: where, what, and what to do.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public let severity: Severity
  /// The file's name inside the folder.
  public let file: String
  /// The line, from 1, where one is meant.
  public let line: Int?
  /// The column's name, or the key, where one is meant.
  public let column: String?
  /// What is wrong, with the value seen, as one clause without a full stop.
  public let what: String
  /// What to do, as one sentence.
  public let whatToDo: String

  /// Makes a finding.
  public init(
    _ severity: Severity, file: String, line: Int? = nil, column: String? = nil, what: String,
    whatToDo: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.what = what
    self.whatToDo = whatToDo
  }

  /// The finding as editors understand it.
  ///
  /// It reads `file:line: error: column: what. What to do.`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let about = column.map { "\($0): " } ?? ""
    return "\(place): \(severity.rawValue): \(about)\(what). \(whatToDo)"
  }
}

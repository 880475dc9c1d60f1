public import Tuition

/// What came of reading a school's files.
public struct SchoolReading: Sendable {
  /// The school; nothing where any finding is an error.
  public let school: School?
  /// Everything that somebody should know about the files, in the order of files and lines.
  public let findings: [Finding]

  /// Whether a finding stands in the way of planning.
  public var holdsErrors: Bool { school == nil }
}

/// Whether a school's requests must be written already.
public enum RequestsFile: Sendable {
  /// Planning needs them.
  case needed
  /// They may still have to be matched.
  case mayBeMissing
}

/// Reads the files of a school folder and finds all that is wrong with them in one run.
public func readSchool(
  _ files: [InMemoryFile], requests: RequestsFile = .needed
) -> SchoolReading {
  readSchool(files, requests: requests, log: FindingLog())
}

func readSchool(
  _ files: [InMemoryFile], requests: RequestsFile, log: FindingLog
) -> SchoolReading {
  var folder = SchoolFiles(files, requests: requests, log: log)
  let records = folder.records()
  for problem in records.problems(unread: folder.unread) {
    log.note(folder.finding(for: problem))
  }
  let findings = log.settled(fileOrder: RecordTable.allCases.map(\.rawValue))
  guard !log.holdsErrors else { return SchoolReading(school: nil, findings: findings) }
  do {
    return SchoolReading(school: try School(records, unread: folder.unread), findings: findings)
  } catch {
    preconditionFailure("the problems of the records were looked for, and none was found")
  }
}

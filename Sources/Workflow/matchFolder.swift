internal import Auditing
internal import Matching
internal import Publishing
internal import Reading
public import Tuition

/// What came of matching provision to a school's concerns.
public struct MatchReport: Sendable {
  /// What was matched, in a few lines.
  public let text: String
  /// The page that explains every request.
  public let page: String
  /// All of it for a machine.
  public let json: String
  /// What somebody should look at in the school's files.
  public let warnings: [Finding]
  /// Whether the requests were written.
  public let isWritten: Bool
}

/// Whether what is matched is written.
public enum Writing: Sendable {
  /// Into the school folder.
  case intoFolder
  /// Nowhere: it is only told.
  case nowhere
}

/// Matches provision to the concerns of a school folder, and writes the requests with a page that explains them.
///
/// Where there is nothing to match from nothing is written, so that requests by hand stay as they are.
public func matchFolder(
  _ folder: String, writing: Writing = .intoFolder, page: PageOrder? = nil
) throws(WorkflowError) -> MatchReport {
  if let page { try requireReplaceable(page.out, with: matchFileNames) }
  let (school, warnings) = try plannableSchool(in: folder, requests: .mayBeMissing)
  let matches = match(audit(school, on: auditDate(of: school)), of: school)
  let files = requestFiles(matches, of: school)
  let isWritten = writing == .intoFolder && canBeMatched(school.records)
  if isWritten {
    for file in files {
      try replaceFile(
        at: folder + "/" + file.name, with: String(decoding: file.bytes, as: UTF8.self))
    }
  }
  if let page {
    let issue = MatchIssue(matches, of: school, naming: page.naming)
    try replaceFolder(
      at: page.out,
      with: published(at: page.out) { () throws(PDFError) in try matchFiles(issue) })
  }
  return MatchReport(
    text: matchText(matches, of: school), page: requestsPage(matches, of: school),
    json: matchSummary(matches, of: school).text,
    warnings: warnings + nothingToAudit(in: school) + lackOfCriteria(in: school)
      + lostNotes(of: school, matches),
    isWritten: isWritten)
}

/// The notes of rows that are asked for no more: they go with their rows.
private func lostNotes(of school: School, _ matches: Matches) -> [Finding] {
  let kept = Set(matches.requests.map(\.names))
  return school.records.requests.filter { request in
    let isNoted = request.trace?.notes.contains { !$0.text.isEmpty } ?? false
    return isNoted && !kept.contains(request.names)
  }.map { request in
    Finding(
      .warning, file: RecordTable.requests.rawValue,
      what: "a row with a note is not asked for any more: "
        + request.names.map(quoted).joined(separator: ", "),
      whatToDo: "Write the row and its note again if it is to stand; it then stands as yours.")
  }
}

extension Request {
  /// What tells the row from others.
  fileprivate var names: [String] { [pupil.text, subject.name, provision.text] }
}

func lackOfCriteria(in school: School) -> [Finding] {
  guard school.records.criteria == nil else { return [] }
  return [
    Finding(
      .warning, file: RecordTable.criteria.rawValue,
      what: "the file is missing, so the usual criteria were used",
      whatToDo: "Write down the criteria that the school has agreed, so that families can see them."
    )
  ]
}

private func matchText(_ matches: Matches, of school: School) -> String {
  let pupils = Set(matches.requests.map(\.pupil)).count
  var lines = [
    "\(school.records.name), \(school.records.term.name): matched to the audit of \(matches.date)"
      .printable
  ]
  func add(_ label: String, _ value: String) {
    let blank = String(repeating: " ", count: max(1, 25 - label.count))
    lines.append("  \(label)\(blank)\(value)")
  }
  add("requests", "\(grouped(matches.requests.count)), for \(counted(pupils, "pupil"))")
  for priority in Priority.allCases {
    let count = matches.matched.count { $0.priority == priority }
    if count > 0 { add(priority.words, counted(count, "concern")) }
  }
  add("not matched", counted(matches.unmatched.count, "concern"))
  add(
    "rows by hand",
    "\(grouped(matches.byHand.count))\(matches.byHand.isEmpty ? "" : ", which stand as they are")")
  for need in matches.shared {
    lines.append(
      "  \(need.pupils.count) of \(need.classSize) pupils of \(need.schoolClass) share a need in "
        + "\(need.subject.name).".printable)
  }
  return lines.joined(separator: "\n") + "\n"
}

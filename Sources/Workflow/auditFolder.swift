internal import Auditing
internal import Publishing
internal import Reading
public import Tuition

/// What an audit of a school's progress data has found.
public struct AuditReport: Sendable {
  /// The audit in words.
  public let text: String
  /// The audit for a machine.
  public let json: String
  /// What somebody should look at in the school's files.
  public let warnings: [Finding]
}

/// Audits the progress that a school folder records, of every pupil or of one, and writes its page where one is ordered.
public func auditFolder(
  _ folder: String, pupil name: String? = nil, columns: Int = 100, page: PageOrder? = nil
) throws(WorkflowError) -> AuditReport {
  if let page { try requireReplaceable(page.out, with: auditFileNames) }
  let (school, warnings) = try plannableSchool(in: folder, requests: .mayBeMissing)
  let found = audit(school, on: auditDate(of: school))
  let pupil = try name.map { name throws(WorkflowError) in try known(name, in: school) }
  if let page {
    let issue = AuditIssue(found, of: school, naming: page.naming)
    try replaceFolder(
      at: page.out,
      with: published(at: page.out) { () throws(PDFError) in try auditFiles(issue) })
  }
  let text =
    pupil.map { auditText(found, of: $0, in: school, columns: columns) }
    ?? auditText(found, of: school, columns: columns)
  return AuditReport(
    text: text, json: auditSummary(found, of: school, pupil: pupil?.id).text,
    warnings: warnings + nothingToAudit(in: school))
}

private func known(_ name: String, in school: School) throws(WorkflowError) -> Pupil {
  if let pupil = school.pupil(Identifier(name)) { return pupil }
  throw .noPupil(
    name, nearest: nearestName(to: name, among: school.records.pupils.map(\.id.text)))
}

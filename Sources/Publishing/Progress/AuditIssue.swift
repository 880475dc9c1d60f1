public import Tuition

/// The names of the files of an audit's page.
public let auditFileNames = ["audit.html", "audit.pdf"]

/// An audit to be published, with how pupils are named in it.
public struct AuditIssue: Sendable {
  /// The audit.
  public let audit: Audit
  /// The school.
  public let school: School
  /// How pupils are named.
  public let names: PupilNames

  /// Prepares to publish an audit.
  public init(_ audit: Audit, of school: School, naming manner: PupilNaming) {
    self.audit = audit
    self.school = school
    names = PupilNames(of: school, manner)
  }
}

/// Writes an audit as a page for the screen and for paper, for school leaders.
public func auditFiles(_ issue: AuditIssue) throws(PDFError) -> [InMemoryFile] {
  let page = auditPage(issue)
  return [
    InMemoryFile(name: "audit.html", text: HTMLText(page).text),
    InMemoryFile(name: "audit.pdf", bytes: try PDFFile(page).bytes()),
  ]
}

extension School {
  /// The school and the term, as they stand over a page.
  var context: String { "\(records.name), \(records.term.name)" }
}

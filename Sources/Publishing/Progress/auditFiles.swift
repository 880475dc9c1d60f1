public import Tuition

/// The names of the files of an audit's page.
public let auditFileNames = ["audit.html", "audit.pdf"]

/// Writes an audit as a page for the screen and for paper, for school leaders.
public func auditFiles(_ issue: AuditIssue) throws(PDFError) -> [InMemoryFile] {
  let page = auditPage(issue)
  return [
    InMemoryFile(name: "audit.html", text: HTMLText(page).text),
    InMemoryFile(name: "audit.pdf", bytes: try PDFFile(page).bytes()),
  ]
}

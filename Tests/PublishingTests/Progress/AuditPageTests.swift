import Testing
import Tuition

@testable import Publishing

struct AuditPageTests {
  private func text(_ manner: PupilNaming = .initials) throws -> String {
    let issue = AuditIssue(ProgressScene.audit, of: try ProgressScene.school(), naming: manner)
    return HTMLText(auditPage(issue)).text
  }

  @Test func `the page is for leaders, and says of which date it is`() throws {
    let text = try text()
    #expect(text.contains("For school leaders only. As known on 6 Sep 2026."))
    #expect(text.contains("<div><dt>Pupils of concern</dt><dd>2</dd></div>"))
  }

  @Test func `what the data and what people say stand in cells of their own`() throws {
    let text = try text()
    #expect(text.contains("There is no value up to the audit. On 2026-07-10: absent.</td>"))
    #expect(text.contains("KLM sees more need than the data say: &lt;b&gt;Lost&lt;/b&gt;."))
    #expect(text.contains("7A: English 1 of 1") && text.contains("8B: English 1 of 1"))
  }

  @Test func `pupils are named only where that is asked for`() throws {
    #expect(try !text().contains("Ada Ash") && text().contains(">A.A.<"))
    #expect(try text(.names).contains("Ada Ash"))
  }

  @Test func `the audit is a file for the screen and one for paper`() throws {
    let issue = AuditIssue(ProgressScene.audit, of: try ProgressScene.school(), naming: .initials)
    let files = try auditFiles(issue)
    #expect(files.map(\.name) == auditFileNames)
    #expect(files[1].bytes.starts(with: Array("%PDF".utf8)))
  }
}

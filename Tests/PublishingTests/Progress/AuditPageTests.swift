import Testing
import Tuition

@testable import Publishing

struct AuditPageTests {
  private func text(_ manner: PupilNaming = .initials) throws -> String {
    let issue = AuditIssue(try ProgressScene.audit, of: try ProgressScene.school(), naming: manner)
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
    #expect(text.contains("7A: English 1 of 1, Mathematics 1 of 1"))
    #expect(text.contains("8B: English 1 of 1"))
  }

  @Test
  func `the page says how far below and behind on which scale, since when, and what disagrees`()
    throws
  {
    let text = try text()
    #expect(text.contains("10 points below, 6 points behind in key stage 2 scaled scores</td>"))
    #expect(text.contains("90 in key stage 2 scaled scores on 2026-07-10, 10 points below what is"))
    #expect(text.contains("Below since 2026-03-10. Fell by 6 points since 2026-03-10 (96)"))
    #expect(text.contains("On another scale, which is not set beside it: 101 in standardised"))
    #expect(text.contains("The scales do not agree"))
    let counts = try #require(text.firstRange(of: ">Mathematics</th>"))
    let cells = text[counts.upperBound...].prefix(300).split(separator: ">").filter {
      $0.hasSuffix("</td")
    }.map { $0.prefix { $0 != "<" } }
    #expect(cells.prefix(7) == ["1", "0", "0", "0", "1", "0", "0"])
  }

  @Test func `pupils are named only where that is asked for`() throws {
    #expect(try !text().contains("Ada Ash") && text().contains(">A.A.<"))
    #expect(try text(.names).contains("Ada Ash"))
  }

  @Test func `the audit is a file for the screen and one for paper`() throws {
    let issue = AuditIssue(
      try ProgressScene.audit, of: try ProgressScene.school(), naming: .initials)
    let files = try auditFiles(issue)
    #expect(files.map(\.name) == auditFileNames)
    #expect(files[1].bytes.starts(with: Array("%PDF".utf8)))
  }
}

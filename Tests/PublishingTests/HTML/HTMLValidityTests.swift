import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// Pages before the judges of others; `scripts/validators` fetches them.
@Suite struct HTMLValidityTests {
  @Test(.enabled(if: Validators.haveChecker, "scripts/validators fetches the checker of HTML"))
  func `a page with every block is valid HTML`() throws {
    let text = HTMLText(SamplePage.page).text
    let messages = try Validators.checkerMessages(on: text)
    #expect(messages.isEmpty, "\(messages)")
    let torn = text.replacing("<main id=\"content\">", with: "<main id=\"content\" colour>")
    #expect(try Validators.checkerMessages(on: torn).contains("colour"), "the checker sees nothing")
  }

  @Test(
    .enabled(if: Validators.haveChecker, "scripts/validators fetches the checker of HTML"),
    .enabled(if: Validators.haveAxe, "scripts/validators fetches axe and a browser"))
  func `the provision map of a whole school is valid and accessible`() throws {
    let text = HTMLText(provisionMapPage(try SampleMap.issue(of: "marlowe-asked"))).text
    let messages = try Validators.checkerMessages(on: text)
    #expect(messages.isEmpty, "\(messages)")
    let violations = try Validators.axeViolations(on: text, width: 1280)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test(
    .enabled(if: Validators.haveChecker, "scripts/validators fetches the checker of HTML"),
    .enabled(if: Validators.haveAxe, "scripts/validators fetches axe and a browser"),
    arguments: ["audit", "requests", "criteria"])
  func `the pages of audit and match and the page for families are valid and accessible`(
    _ name: String
  ) throws {
    let school = try ProgressScene.school()
    let page =
      switch name {
      case "audit": auditPage(AuditIssue(try ProgressScene.audit, of: school, naming: .initials))
      case "requests":
        matchPage(MatchIssue(ProgressScene.matches(school), of: school, naming: .initials))
      default: criteriaPage(school, madeOn: school.records.term.first)
      }
    let text = HTMLText(page).text
    let messages = try Validators.checkerMessages(on: text)
    #expect(messages.isEmpty, "\(messages)")
    let violations = try Validators.axeViolations(on: text, width: 360)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test(
    .enabled(if: Validators.haveAxe, "scripts/validators fetches axe and a browser"),
    arguments: [360, 1280])
  func `a page with every block is accessible, on a phone and on a desk`(width: Int) throws {
    let text = HTMLText(SamplePage.page).text
    let violations = try Validators.axeViolations(on: text, width: width)
    #expect(violations.isEmpty, "\(violations)")
    let pale = text.replacing(".context, footer { color: #444b56; }", with: "p { color: #ccc; }")
    #expect(
      try Validators.axeViolations(on: pale, width: width).contains {
        $0.hasPrefix("color-contrast")
      },
      "axe sees nothing")
  }
}

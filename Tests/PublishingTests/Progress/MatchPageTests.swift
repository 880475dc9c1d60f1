import Foundation
import Testing
import Tuition

@testable import Publishing

struct MatchPageTests {
  private func text(_ change: (Matches) -> Matches = { $0 }) throws -> String {
    let school = try ProgressScene.school()
    let issue = MatchIssue(change(ProgressScene.matches(school)), of: school, naming: .initials)
    return HTMLText(matchPage(issue)).text
  }

  @Test func `a request stands with data, judgement and criteria apart`() throws {
    let text = try text()
    #expect(text.contains("<strong>One-to-one tuition</strong> (33 points, from core). For pupils"))
    #expect(text.contains("absent.</td>"))
    #expect(text.contains("teacher-knows. <em>By need; raised by KLM.</em>"))
  }

  @Test func `who is not matched stands under what the reason is, and its criterion counts it`()
    throws
  {
    let text = try text()
    #expect(text.contains("The pupil or the family declines"))
    let row = try #require(text.firstRange(of: ">declined</th>"))
    let cells = text[row.upperBound...].prefix { $0 != "\n" }.components(separatedBy: "</td>")
      .dropLast().map { $0.split(separator: ">").last.map(String.init) }
    #expect(cells.suffix(2) == ["0", "1"])
  }

  @Test func `rows by hand are told where there are any`() throws {
    #expect(try text().contains("Written by hand"))
    let without = try text { matches in
      Matches(
        date: matches.date, criteria: matches.criteria, matched: matches.matched,
        unmatched: matches.unmatched, shared: [], requests: [])
    }
    #expect(!without.contains("Written by hand"))
  }
}

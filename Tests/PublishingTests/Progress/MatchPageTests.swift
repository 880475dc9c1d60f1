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

  @Test func `who is held back by one teacher's word stands before everything for a leader`() throws
  {
    func held(_ matches: Matches) -> Matches {
      Matches(
        date: matches.date, criteria: matches.criteria, matched: matches.matched,
        unmatched: [
          UnmatchedConcern(progress: ProgressScene.english, reason: .notReady(.guarantee))
        ], shared: [], requests: [])
    }
    let page = try text(held)
    let leader = try #require(page.firstRange(of: "For a leader to look at"))
    let criteria = try #require(page.firstRange(of: ">The criteria<"))
    #expect(leader.lowerBound < criteria.lowerBound)
    #expect(page.contains(">Guaranteed by the school</td>"))
    let school = try ProgressScene.school()
    let lines = requestsPage(held(ProgressScene.matches(school)), of: school)
    #expect(lines.contains("- p1001 (7A), English, guaranteed by the school. KLM sees"))
    #expect(!(try text().contains("For a leader to look at")))
  }

  @Test func `points can be added up from the page`() throws {
    let page = try text()
    for (what, points) in [
      ("Every request begins with", "17"), ("A criterion counts much", "+32"),
      ("A criterion counts some", "+16"), ("A criterion counts little", "+8"),
      ("A teacher sees less need", "−16"), ("Looked after", "+720"),
    ] {
      #expect(page.contains(">\(what)</th><td class=\"end\">\(points)</td>"), "\(what)")
    }
    let school = try ProgressScene.school()
    let lines = requestsPage(ProgressScene.matches(school), of: school)
    #expect(lines.contains("| Every request begins with | 17 |\n"))
  }

  @Test func `it says how a leader declines a pupil`() throws {
    let school = try ProgressScene.school()
    let pages = [try text(), requestsPage(ProgressScene.matches(school), of: school)]
    for page in pages {
      #expect(page.contains("Taking a row out does not say no"))
      #expect(page.contains("with the kind not-ready and your reason"))
    }
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

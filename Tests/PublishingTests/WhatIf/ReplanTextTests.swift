import Foundation
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// What a leader reads when the rest of a term was planned again.
struct ReplanTextTests {
  private func comparison() -> Comparison {
    let none = Pair(base: 0, scenario: 0)
    var counts = SessionCounts()
    counts.count(kept: 7, gone: 3, come: 2)
    return Comparison(
      placed: Pair(base: 1_057, scenario: 1_056), statutory: Pair(base: 6, scenario: 6),
      placedFirst: nil,
      points: Pair(base: 2_243, scenario: 2_221), minutes: none, pence: none, minutesByPot: [],
      penceByPot: [], lessonsLost: none, lostBySubject: [], lostByGroup: [], losses: [],
      fullLessons: [], loads: [], displaced: [], gained: [],
      partly: [
        // One goes on with fewer, and one who has left had some: only who is asked for is placed in part.
        PartPlacement(
          Wish(pupil: "p1", subject: "English"), sessions: Pair(base: 4, scenario: 2),
          needed: Pair(base: 4, scenario: 4)),
        PartPlacement(
          Wish(pupil: "gone", subject: "English"), sessions: Pair(base: 4, scenario: 2),
          needed: Pair(base: 4, scenario: 4)),
      ], swapped: [], sessions: counts, moves: [], letters: [])
  }

  private func timetable(_ days: [Int], tutor: Identifier<Tutor> = "t1") -> Timetable {
    Timetable(
      days.map { day in
        Session(
          id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
          provision: "one-to-one",
          subject: "English", tutor: tutor, room: "R1", pupils: ["p1"], pots: [nil])
      }, order: { _ in 0 })
  }

  private func issue(draft: String? = nil) throws -> ReplanIssue {
    let school = try School(SampleSchool.records)
    var before = SampleSchool.records
    before.requests.append(
      Request(pupil: "p2", subject: "English", provision: "one-to-one", points: 20))
    return ReplanIssue(
      of: school, before: try School(before), comparison: comparison(),
      told: Republication(
        from: (timetable([7, 14, 21]), []), to: (timetable([7, 15]), [])),
      handovers: [], asked: SampleSchool.date(14, 9), from: SampleSchool.date(14, 9), lost: [],
      waiting: [], tiers: [Tier(name: .points, objective: 2_221, bound: 2_221)],
      draft: draft)
  }

  @Test func `a draft planned again is said to be one, in words, on the page and for machines`()
    throws
  {
    let draft = try issue(draft: "No Mrs Khan")
    #expect(replanText(draft).contains("A draft, No Mrs Khan: nobody has accepted it"))
    #expect(
      HTMLText(replanPage(draft, madeOn: SampleSchool.date(14, 9))).text.contains(
        "A draft: No Mrs Khan."))
    #expect(replanSummary(draft).text.contains("\"draft\": \"No Mrs Khan\""))
    #expect(!replanText(try issue()).contains("draft"))
  }

  @Test func `how many are placed, before and now, stands first`() throws {
    let lines = replanText(try issue()).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(5) == [
        "Sample School, Autumn 2026, planned again from 2026-09-14",
        "  placed     1,056 of 1 requests with all their sessions, before 1,057 of 2, 1 more with some of their sessions, before 0",
        "  statutory  6 with all their sessions, before 6",
        "  points     2,221 with all their sessions, before 2,243", "",
      ], "\(lines)")
  }

  @Test func `who moves is told in sessions that move, fall away and are new`() throws {
    let text = replanText(try issue())
    #expect(text.contains("  p1 in English: 1 session moves, 1 session falls away\n"), "\(text)")
  }

  @Test func `the page and machines are told the same first`() throws {
    let page = HTMLText(replanPage(try issue(), madeOn: SampleSchool.date(14, 9))).text
    let table = try #require(page.range(of: "1,056 (−1)"))
    let rest = try #require(page.range(of: "What happened before"))
    #expect(table.lowerBound < rest.lowerBound)
    let json = replanSummary(try issue()).text
    #expect(json.contains("\"placed\": {\n    \"base\": 1057,\n    \"scenario\": 1056"), "\(json)")
    #expect(json.contains("\"placedInPart\": {\n    \"base\": 0,\n    \"scenario\": 1"))
  }
}

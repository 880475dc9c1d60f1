import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// What a leader reads of a scenario.
struct WhatIfTextTests {
  private let times = PupilMove.Times(day: .tuesday, period: "P2", tutor: "t1", count: 4)
  private let others = PupilMove.Times(day: .monday, period: "P3", tutor: "t1", count: 4)

  private func comparison(
    _ moves: [PupilMove], placed: Int = 0, lost: Int = 0, entitled: Int = 5,
    first: PlacedFirst? = nil
  ) -> Comparison {
    let none = Pair(base: 0, scenario: 0)
    return Comparison(
      placed: Pair(base: 0, scenario: placed), statutory: Pair(base: 5, scenario: entitled),
      placedFirst: first,
      points: none, minutes: none, pence: none, minutesByPot: [],
      penceByPot: [], lessonsLost: Pair(base: 0, scenario: lost), lostBySubject: [],
      lostByGroup: [], losses: [],
      fullLessons: [], loads: [], displaced: [], gained: [], partly: [], swapped: [],
      sessions: SessionCounts(), moves: moves, letters: [])
  }

  private func issue(
    _ scenario: Scenario, _ moves: [PupilMove] = [], relaxed: Relaxed? = nil,
    first: PlacedFirst? = nil, _ change: (inout SchoolRecords) -> Void = { _ in }
  ) throws -> WhatIfIssue {
    var records = SampleSchool.records
    change(&records)
    return WhatIfIssue(
      [ScenarioResult(scenario, .planned(comparison(moves, first: first), []), relaxed: relaxed)],
      of: try School(records), naming: .initials, madeOn: SampleSchool.date(1, 10))
  }

  private func page(_ issue: WhatIfIssue) -> String { HTMLText(whatIfPage(issue)).text }

  @Test func `sessions that are new, move or fall away stand under these words`() throws {
    let wish = Wish(pupil: "p1", subject: "English")
    let issue = try issue(
      Scenario(name: "other", changes: []),
      [
        PupilMove(wish, gone: [], new: [times]), PupilMove(wish, gone: [times], new: [others]),
        PupilMove(wish, gone: [times], new: []),
      ])
    let text = whatIfText(issue)
    #expect(text.contains("  new        A.A. (p1) in English: 4 × Tue P2 with t1\n"), "\(text)")
    #expect(text.contains("  moves      A.A. (p1) in English: 4 × Tue P2 with t1 → 4 × Mon P3"))
    #expect(text.contains("  fewer      A.A. (p1) in English: no longer 4 × Tue P2 with t1\n"))
    let page = page(issue)
    #expect(page.contains("new: 4 × Tue P2 with Ms Okafor (t1)"), "\(page)")
    #expect(page.contains(">nothing<") && !page.contains(">none<"))
  }

  @Test func `of those placed first it is told how many have a place`() throws {
    let first = PlacedFirst(asked: 3, placed: Pair(base: 1, scenario: 2))
    let issue = try issue(
      Scenario(name: "care first", changes: [.placeFirst(.everybody)]), first: first)
    #expect(
      whatIfText(issue).contains(
        "  first      3 requests placed before others without an entitlement: 2 placed, 1 in the plan"
      ))
  }

  @Test func `at the knee of a sweep entitlements that are lost are told`() throws {
    func issue(entitled: Int) throws -> WhatIfIssue {
      let results = zip([0, 5, 10, 15], [(0, 0), (10, 50), (20, 55), (40, 60)]).map { cap, found in
        ScenarioResult(
          Scenario(name: "cap = \(cap)", changes: []),
          .planned(
            comparison([], placed: found.1, lost: found.0, entitled: entitled), []))
      }
      return WhatIfIssue(
        results, of: try School(SampleSchool.records), naming: .initials,
        madeOn: SampleSchool.date(1, 10), sweep: .oneNumber)
    }
    #expect(
      try kneeText(issue(entitled: 3))
        == "The knee is at cap = 5: 50 placed for 10 lessons lost. Of entitlements 2 fewer are met than now. "
        + "The most that is placed, 10 more, costs 30 more lessons.")
    #expect(try kneeText(issue(entitled: 5))?.contains("entitlements") == false)
  }

  @Test func `caps that overrule the one that a scenario sets are named`() throws {
    let cap = Scenario(name: "five", changes: [.set(.protect(.lossPercent), to: 5)])
    let own = try issue(cap) {
      $0.provisions = [
        Provision(
          id: "one-to-one", name: "One-to-one", subjects: .any, sessions: 4, lossPercent: 15)
      ]
    }
    #expect(
      whatIfText(own).contains("  own caps   these hold instead of the new one: one-to-one 15 %"))
    #expect(page(own).contains("Caps of their own hold instead of the new one: one-to-one 15 %."))
    #expect(try !whatIfText(issue(cap)).contains("own caps"))
    let other = Scenario(name: "two", changes: [.set(.protect(.outOfLesson), to: 2)])
    let besides = try issue(other) {
      $0.provisions = [
        Provision(
          id: "one-to-one", name: "One-to-one", subjects: .any, sessions: 4, lossPercent: 15)
      ]
    }
    #expect(!whatIfText(besides).contains("own caps"))
  }

  @Test func `what gives way says by how much, what it costs and what it costs at least`() throws {
    let scenario = Scenario(name: "all", changes: [])
    let raised = Concession(.set(.protect(.lossPercent), to: 15), cost: 10, need: .proved)
    func text(_ relaxed: Relaxed) throws -> String {
      try whatIfText(issue(scenario, relaxed: relaxed))
    }
    let found = try text(Relaxed([raised], left: [], least: 8))
    #expect(found.contains("- protect.loss-percent 15 instead of 10 (10, needed: proved)"))
    #expect(
      found.contains(
        "at 10 by the weights, everybody is placed; to place everybody costs at least 8"))
    #expect(try text(Relaxed([raised], left: [], least: 10)).contains("nothing less does: proved"))
    let some = try text(Relaxed([raised], left: [Wish(pupil: "p1", subject: "English")], least: 8))
    #expect(some.contains("all but 1 are placed") && !some.contains("costs at least"))
    #expect(
      try text(Relaxed([], left: [], placesEverybodyFirst: true)).contains(
        "nothing has to give way; everybody is placed first in it"))
  }

  @Test func `a name that is long stands in full above what came of it, and short in the table`()
    throws
  {
    let name = String(repeating: "long ", count: 20) + "end"
    let text = whatIfText(try issue(Scenario(name: name, changes: [])))
    #expect(text.contains("\n\(name)\n"))
    #expect(text.split(separator: "\n").first { $0.contains("…") }?.count ?? 200 < 121)
  }
}

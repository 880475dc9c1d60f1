import Foundation
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
        + "Beside the plan that is 50 more requests placed, as many points and 10 more lessons lost. "
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

  @Test func `a name that is long stands in full, in lines of the table as above what came of it`()
    throws
  {
    let name = String(repeating: "long ", count: 20) + "end"
    let text = whatIfText(try issue(Scenario(name: name, changes: [])))
    #expect(text.contains("\n\(name)\n"))
    #expect(!text.contains("…"))
    let table = text.components(separatedBy: "\n\n")[1].split(separator: "\n")
    #expect(table.allSatisfy { $0.count < 121 }, "\(text)")
    #expect(table.map { $0.components(separatedBy: "long").count - 1 }.reduce(0, +) == 20)
    let word = String(repeating: "x", count: 80)
    let cut = whatIfText(try issue(Scenario(name: word, changes: []))).components(
      separatedBy: "\n\n")[1]
    #expect(
      cut.count { $0 == "x" } == 80 && cut.split(separator: "\n").allSatisfy { $0.count < 121 })
  }

  @Test func `where there is no plan a long name stands in full too`() throws {
    let name = Array(repeating: "long", count: 20).joined(separator: " ")
    let text = whatIfText(
      WhatIfIssue(
        [ScenarioResult(Scenario(name: name, changes: []), .none(["A rule bars it."]))],
        of: try School(SampleSchool.records), naming: .initials,
        madeOn: SampleSchool.date(1, 10)))
    let table = text.components(separatedBy: "\n\n")[1]
    #expect(table.components(separatedBy: "long").count - 1 == 20, "\(text)")
  }

  @Test func `the plan is the first row, with how many of all requests it places`() throws {
    let issue = try issue(Scenario(name: "other", changes: []))
    let rows = whatIfText(issue).split(separator: "\n").filter { $0.contains("  ") }
    let plan = try #require(rows.firstIndex { $0.hasPrefix("the plan  ") })
    #expect(rows[plan].contains("0 of 1"), "\(rows[plan])")
    #expect(rows[plan + 1].hasPrefix("other  "))
    #expect(page(issue).contains(/The plan<\/th>\s*<td[^>]*>0 of 1/), "\(page(issue))")
  }

  @Test func `a tier whose bound is farther than the plan reaches is not bounded`() {
    func words(_ objective: Int, _ bound: Double) -> String {
      proof([Tier(name: .kept, objective: objective, bound: bound)])
    }
    #expect(words(142, 506) == "kept not bounded")
    #expect(words(100, 200) == "kept not bounded")
    #expect(words(100, .infinity) == "kept not bounded")
    #expect(words(100, 199) == "kept within 99.0 %")
    #expect(words(100, 100) == "kept proved")
    #expect(words(0, 1) == "kept not bounded")
  }

  /// A sweep of a cap, with what is placed and lost at each value; nothing where there is no plan.
  private func sweep(_ found: [(cap: Int, placed: Int, lost: Int)?]) throws -> WhatIfIssue {
    let results = found.enumerated().map { place, one in
      ScenarioResult(
        Scenario(
          name: "cap = \(one?.cap ?? place)",
          changes: [.set(.protect(.lossPercent), to: one?.cap ?? place)]),
        one.map { .planned(comparison([], placed: $0.placed, lost: $0.lost), []) }
          ?? .none(["nobody can come"]))
    }
    return WhatIfIssue(
      results, of: try School(SampleSchool.records), naming: .initials,
      madeOn: SampleSchool.date(1, 10), sweep: .oneNumber)
  }

  @Test func `the curve of a sweep has its values along the axis, their unit and the knee`() throws
  {
    let issue = try sweep([nil, (5, 50, 10), (10, 55, 20), (20, 60, 40), (25, 60, 41)])
    let lines = sweepFigure(issue).compactMap { block -> Plot.Lines? in
      guard case .figure(let figure) = block, case .lines(let lines) = figure.plot else {
        return nil
      }
      return lines
    }
    try #require(lines.count == 2)
    #expect(lines[0].points == ["5", "10", "20", "25"] && lines[0].places == [5, 10, 20, 25])
    #expect(lines[0].axis == "protect.loss-percent (% of a subject that a pupil may lose)")
    #expect(lines.map(\.unit) == ["requests placed", "lessons lost"])
    #expect(lines[0].mark == .init(try #require(issue.kneePlace), "knee"))
  }

  @Test func `a curve without a knee says so`() throws {
    let straight = try sweep([(0, 0, 0), (5, 10, 10), (10, 20, 20)])
    #expect(try #require(kneeText(straight)).hasPrefix("There is no knee"))
    #expect(try kneeText(sweep([(0, 0, 0), (5, 10, 10)])) == nil)
  }

  @Test func `of a long sweep a terminal tells the knee in full, and where the others are told`()
    throws
  {
    let caps = [(0, 0, 0), (5, 50, 10), (10, 55, 20), (20, 60, 40), (25, 60, 41)]
    let text = whatIfText(try sweep(caps.map { (cap: $0.0, placed: $0.1, lost: $0.2) }))
    #expect(text.components(separatedBy: "  displaced  ").count == 2, "\(text)")
    #expect(text.contains("Who gains and who loses at every value is on the page"))
  }

  @Test
  func `a grid names entitlements that are met no longer, and its lines are the fewer values`()
    throws
  {
    let pairs = [0, 5, 10].flatMap { cap in [1, 2].map { (cap, $0) } }
    let results = pairs.map { cap, out in
      ScenarioResult(
        Scenario(
          name: "\(cap), \(out)",
          changes: [.set(.protect(.lossPercent), to: cap), .set(.protect(.outOfLesson), to: out)]),
        .planned(comparison([], placed: cap + out, lost: cap, entitled: cap == 0 ? 4 : 5), []))
    }
    let issue = WhatIfIssue(
      results, of: try School(SampleSchool.records), naming: .initials,
      madeOn: SampleSchool.date(1, 10), sweep: .grid)
    let text = try #require(sweepGridText(issue))
    #expect(text.contains("1 / 0 (1 entitlement unmet)") && text.contains(" 7 / 5\n"), "\(text)")
    let lines = try #require(SweepGrid(issue)?.lines)
    #expect(
      lines.points == ["0", "5", "10"] && lines.series.map(\.values) == [[1, 6, 11], [2, 7, 12]])
    #expect(lines.series[0].name == "protect.out-of-lesson = 1")
  }
}

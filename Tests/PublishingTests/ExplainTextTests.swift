import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct ExplainTextTests {
  private func issue(taken: Int, given: Int = 0) throws -> ExplainIssue {
    let request = Request(pupil: "P4", subject: "French", provision: "pair", points: 30)
    let session = try #require(try SmallPlan.plan().timetable.sessions.first)
    let remedy = Explanation.Remedy(
      words: "take back the sessions of P1", changes: [],
      displaced: [Wish(pupil: "P1", subject: "Maths")], pointsTaken: taken, cost: 1,
      sessions: [session])
    let hindrance = Hindrance(
      given: given, needed: 3, fitting: 1,
      bars: [.init(rule: .otherRequests, detail: nil, isEnough: true)], isAlone: false,
      spentPots: [], isProved: true)
    let found = Explanation(
      request: request, hindrance: hindrance, times: 10, funnel: [], conflict: [.otherRequests],
      behind: [[]], conflictAlone: nil, remedies: [remedy, remedy])
    return ExplainIssue(
      pupil: "P4", explanations: [found],
      besides: [Unplaced(request: request, reason: "4 of 10 sessions stand.")],
      from: given == 0 ? nil : CalendarDate("2026-09-14"), in: try SmallPlan.school())
  }

  @Test
  func `who would be displaced or go on with another tutor is told, and when the sessions are`()
    throws
  {
    let one = try issue(taken: 0)
    let (own, old) = (one.explanations[0], one.explanations[0].remedies[0])
    let remedy = Explanation.Remedy(
      words: old.words, changes: [], displaced: old.displaced, cost: 1,
      handedOver: [Wish(pupil: "P2", subject: "Maths")], sessions: old.sessions)
    let text = explanationText(
      Explanation(
        request: own.request, hindrance: own.hindrance, times: 1, funnel: [], conflict: [],
        behind: [], conflictAlone: nil, remedies: [remedy]), of: one.school)
    #expect(text.contains("      Displaced: P1 in Maths.\n"))
    #expect(text.contains("instead, at the same times: P2 in Maths.\n"))
    let session = try #require(old.sessions.first)
    #expect(text.contains(": 1 × \(session.date.weekday.rawValue) \(session.period)\n"), "\(text)")
  }

  @Test(arguments: [(30, false), (31, true)])
  func `who takes more points than they bring is warned`(_ taken: Int, _ isWarned: Bool) throws {
    let text = explainText(try issue(taken: taken), scenarios: nil)
    #expect(text.contains("Beware: \(taken) points would give way to 30") == isWarned)
  }

  @Test(arguments: [
    (false, 1, "Beware: 1 entitlement would give way"),
    (true, 31, "Beware: an entitlement of 31 points would give way to one of 30"), (true, 30, nil),
  ])
  func `who gives up an entitlement is warned`(_ isOwn: Bool, _ taken: Int, _ words: String?) throws
  {
    let one = try issue(taken: taken)
    let (own, old) = (one.explanations[0], one.explanations[0].remedies[0])
    var records = SampleSchool.records
    records.requests = records.requests.map { asked in
      var entitled = asked
      entitled.statutory = true
      return entitled
    }
    let lost = try #require(records.requests.first)
    let remedy = Explanation.Remedy(
      words: old.words, changes: [], displaced: [lost.wish], pointsTaken: taken, cost: 1,
      sessions: old.sessions)
    var request = own.request
    request.statutory = isOwn
    let text = explanationText(
      Explanation(
        request: request, hindrance: own.hindrance, times: 1, funnel: [], conflict: [],
        behind: [], conflictAlone: nil, remedies: [remedy]), of: try School(records))
    #expect(text.contains("Beware") == (words != nil), "\(text)")
    if let words { #expect(text.contains(words), "\(text)") }
  }

  @Test func `every remedy is a scenario with a number, and machines are told them too`() throws {
    let issue = try issue(taken: 0)
    #expect(
      scenarioFiles(issue).map(\.name) == ["P4-French-pair-1.toml", "P4-French-pair-2.toml"])
    let text = explainText(issue, scenarios: "out")
    #expect(text.contains("  1. take back") && text.contains("  2. take back"))
    #expect(text.contains("out/P4-French-pair-2.toml"))
    #expect(explainText(issue, scenarios: nil).contains("All 2 are written as scenarios"))
    #expect(explainSummary(issue).text.contains("\"scenario\": \"name = "))
  }

  @Test func `alternatives of a pupil are told as either the one or the other`() throws {
    let one = try issue(taken: 0)
    let found = one.explanations[0]
    let request = Request(pupil: "P4", subject: "French", provision: "alone", points: 20)
    let other = Explanation(
      request: request, hindrance: found.hindrance, times: 1, funnel: [], conflict: [], behind: [],
      conflictAlone: nil, remedies: [])
    let both = ExplainIssue(
      pupil: "P4", explanations: [found, other], besides: [], from: nil, in: one.school)
    let text = explainText(both, scenarios: nil)
    #expect(
      text.hasPrefix("P4 is to have either pair or alone in French, and at most one of them:\n"))
    #expect(!explainText(one, scenarios: nil).contains("either"))
    let machine = explainSummary(both).text.filter { !$0.isWhitespace }
    #expect(machine.contains("\"alternatives\":[\"alone\"]"))
  }

  @Test func `rules that are alike are told together, with what bars behind them`() throws {
    let one = try issue(taken: 0)
    let own = one.explanations[0]
    let found = Explanation(
      request: own.request, hindrance: own.hindrance, times: 1, funnel: [],
      conflict: [.otherRequests, .rooms, .lunch], behind: [[], [.pots], [.pots]],
      conflictAlone: nil, remedies: [])
    #expect(
      barLines(found) == [
        "  - the sessions already planned: lift it, and the request fits",
        "  - the lack of a room that is free, large enough and overlooked; lunch being kept free: "
          + "lift any one, and it is still barred by the lack of a place in a pot",
      ])
  }

  @Test func `a reason counts no rules, and has all caps in one`() {
    let caps = ["Art", "Music", "PE"].map { NamedRule.lossPercent(Subject($0)) }
    func sentence(_ rules: [NamedRule], enough: NamedRule?) -> String {
      Hindrance(
        given: 0, needed: 3, fitting: 0,
        bars: rules.map { .init(rule: $0, detail: nil, isEnough: $0 == enough) }, isAlone: false,
        spentPots: ["core"], isProved: false
      ).sentence
    }
    #expect(
      sentence([.lunch] + caps, enough: nil).contains(
        "lunch being kept free and the caps on Art, Music and PE rule it out together. Besides, no place is left in core."
      ))
    #expect(
      sentence([.otherRequests, .pots] + caps, enough: .otherRequests).contains(
        "it would fit if the sessions already planned were out of the way. Besides, no place is left in core."
      ))
    #expect(
      sentence(
        [.lunch, .rooms, .closures, .sameTime, .tutorHours, .outsideHours], enough: nil
      ).contains("and other rules of the school rule it out together"))
  }

  @Test func `what is delivered in part is told in words and to machines`() throws {
    let issue = try issue(taken: 0, given: 2)
    let text = explainText(issue, scenarios: nil)
    #expect(text.contains("4 of 10 sessions stand."))
    #expect(
      text.contains(
        "2 of 5 sessions stand. Only 1 of the 3 sessions left fits beside the plan with one tutor: "
          + "it would fit if the sessions already planned were out of the way. "
          + "No plan places it without giving up an entitlement or as many points elsewhere."))
    #expect(text.contains("\"tuition replan\" from 2026-09-14 with --scenario"))
    let machine = explainSummary(issue).text
    #expect(machine.contains("\"given\": 2") && machine.contains("4 of 10 sessions stand."))
  }
}

import Testing
import Tuition

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

  @Test(arguments: [(30, false), (31, true)])
  func `who takes more points than they bring is warned`(_ taken: Int, _ isWarned: Bool) throws {
    let text = explainText(try issue(taken: taken), scenarios: nil)
    #expect(text.contains("Beware: \(taken) points would give way to 30") == isWarned)
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

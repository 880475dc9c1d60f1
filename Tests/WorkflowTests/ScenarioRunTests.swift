import Checking
import Drawing
import Exploring
import Planning
import Testing
import Tuition

@testable import Workflow

struct ScenarioRunTests {
  @Test func `a looser scenario without a plan gets the plan of a stricter one`() throws {
    let school = try School(drawSchool(.tiny, seed: 2))
    let found = try plan(school, until: .work(4))
    guard case .planned(let plan, let warm) = found else {
      Issue.record("The school has a plan.")
      return
    }
    let run = ScenarioRun(
      school: school, base: plan.timetable, warm: warm, work: 4, keepsDrafts: false,
      cancelled: { false }, elapsed: { .zero })
    let loss = school.records.protection.lossPercent
    let scenarios = [loss + 5, loss].map { value in
      Scenario(name: "\(value)", changes: [.set(.protect(.lossPercent), to: value)])
    }
    let stricter = try run.results(of: [scenarios[1]])[0]
    let reached = try #require(stricter.reached)
    let none = PlannedScenario(
      result: ScenarioResult(scenarios[0], .none(["not found"])), draft: nil, warm: nil,
      reached: nil)
    let before = PlannedSchool(
      school, plan.timetable, withdrawals: withdrawals(of: plan.timetable, in: school))
    let levelled = try run.levelled([none, stricter], scenarios, before: before)
    let now = try #require(levelled[0].reached)
    #expect(now >= reached && levelled[0].result.scenario == scenarios[0])
  }
}

internal import Checking
internal import Exploring
internal import Foundation
internal import Planning
internal import Publishing
internal import Synchronization
internal import Tuition

/// What a scenario came to, with its plan as a draft where there is one.
struct PlannedScenario: Sendable {
  let result: ScenarioResult
  let draft: ScenarioDraft?
}

/// Plans scenarios beside one plan.
struct ScenarioRun: Sendable {
  let school: School
  let base: Timetable
  let warm: WarmStart?
  let work: Int
  let cancelled: @Sendable () -> Bool
  let elapsed: @Sendable () -> Duration

  /// What each scenario comes to, in their order; two are planned at once.
  func results(of scenarios: [Scenario]) throws(WorkflowError) -> [PlannedScenario] {
    let schools = try scenarios.map { scenario throws(WorkflowError) in try changed(by: scenario) }
    let before = PlannedSchool(
      school, base, withdrawals: withdrawals(of: base, in: school))
    let slots = Mutex<[Result<PlannedScenario, WorkflowError>?]>(
      Array(repeating: nil, count: scenarios.count))
    DispatchQueue.concurrentPerform(iterations: scenarios.count) { row in
      let result = Result { () throws(WorkflowError) in
        try self.result(of: scenarios[row], schools[row], before: before)
      }
      slots.withLock { $0[row] = result }
    }
    let found = slots.withLock { $0 }
    return try found.compactMap(\.self).map { result throws(WorkflowError) in try result.get() }
  }

  private func changed(by scenario: Scenario) throws(WorkflowError) -> School {
    do {
      return try school.changed(by: scenario, beside: base).inOrder()
    } catch {
      throw .impossible(scenario: scenario.name, reason: error.description)
    }
  }

  private func result(
    of scenario: Scenario, _ changed: School, before: PlannedSchool
  ) throws(WorkflowError) -> PlannedScenario {
    let outcome: PlanOutcome
    do {
      outcome = try plan(
        changed, published: base, warm: warm, until: .any([.cancelled(cancelled), .work(work)]))
    } catch {
      throw .optimiser(error.description)
    }
    switch outcome {
    case .none(let reasons):
      return PlannedScenario(result: ScenarioResult(scenario, .none(reasons)), draft: nil)
    case .planned(let plan, let warm):
      let refusals = refusals(plan, of: changed, against: base)
      guard refusals.isEmpty else { throw .refused(refusals) }
      let after = PlannedSchool(
        changed, plan.timetable, withdrawals: withdrawals(of: plan.timetable, in: changed))
      return PlannedScenario(
        result: ScenarioResult(
          scenario, .planned(compare(before, with: after), plan.certificate.tiers)),
        draft: ScenarioDraft(
          scenario,
          files: planFolder(
            plan, of: changed, withdrawals: after.withdrawals, warm: warm.bytes,
            seconds: elapsed().inSeconds)))
    }
  }
}

internal import Planning
internal import Tuition

/// How much work a search does where nobody sets a limit.
private let usualWork = 350

/// Searches for a plan, by the order's stopping rules.
func searchPlan(
  _ school: School, against published: Timetable?, order: PlanningOrder,
  elapsed: @escaping @Sendable () -> Duration, cancelled: @escaping @Sendable () -> Bool,
  watch: StageWatch, progress: @escaping (PlanningProgress) -> Void
) throws(WorkflowError) -> Plan {
  watch.enter(Stage.relaxing.rawValue)
  let outcome: PlanOutcome
  do {
    outcome = try plan(
      school, published: published, seed: order.seed,
      until: stoppingRule(order, elapsed: elapsed, cancelled: cancelled)
    ) { now in
      watch.enter(now.stage.rawValue)
      progress(
        PlanningProgress(tier: now.tier, objective: now.objective, bound: now.bound, gap: now.gap))
    }
  } catch {
    throw .optimiser(error.description)
  }
  switch outcome {
  case .planned(let plan): return plan
  case .none(let reasons): throw .noPlan(reasons)
  }
}

private func stoppingRule(
  _ order: PlanningOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool
) -> StoppingRule {
  var rules: [StoppingRule] = [.cancelled(cancelled)]
  if let limit = order.limit {
    rules.append(StoppingRule { _ in elapsed() >= limit ? .limit : nil })
  }
  if let gap = order.gap { rules.append(.gap(gap)) }
  rules.append(.work(order.work ?? (order.limit == nil ? usualWork : Int.max)))
  return .any(rules)
}

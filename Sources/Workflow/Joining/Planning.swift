internal import Planning
internal import Tuition

/// How much work a search does where nobody sets a limit.
private let usualWork = 120

/// What a search found: a plan, and what it leaves for the next plan of the school.
struct FoundPlan {
  let plan: Plan
  let warm: WarmStart
}

/// What the plan of a folder left, or a warning that says why the search begins with nothing.
func warmStart(in folder: String) throws(WorkflowError) -> (WarmStart?, [Finding]) {
  let (file, findings) = try warmFile(in: folder)
  guard let file else { return (nil, findings) }
  do {
    return (try WarmStart(bytes: file.bytes), findings)
  } catch {
    return (
      nil,
      findings + [
        Finding(
          .warning, file: file.name, what: "\(error)",
          whatToDo: "The plan is made from nothing, which takes longer.")
      ]
    )
  }
}

/// Searches for a plan, by the order's stopping rules.
func searchPlan(
  _ school: School, against published: Timetable?, from warm: WarmStart?, order: PlanningOrder,
  elapsed: @escaping @Sendable () -> Duration, cancelled: @escaping @Sendable () -> Bool,
  watch: StageWatch, progress: @escaping (PlanningProgress) -> Void
) throws(WorkflowError) -> FoundPlan {
  watch.enter(Stage.relaxing.rawValue)
  let outcome: PlanOutcome
  do {
    outcome = try plan(
      school, published: published, warm: warm, seed: order.seed,
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
  case .planned(let plan, let warm): return FoundPlan(plan: plan, warm: warm)
  case .none(let reasons, _): throw .noPlan(reasons)
  }
}

private func stoppingRule(
  _ order: PlanningOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool
) -> StoppingRule {
  var rules: [StoppingRule] = [.cancelled(cancelled)]
  if let limit = order.limit {
    rules.append(.time(limit, elapsed: elapsed))
  }
  if let gap = order.gap { rules.append(.gap(gap)) }
  if let idle = order.idle { rules.append(.idle(idle)) }
  rules.append(.work(order.work ?? (order.limit == nil ? usualWork : Int.max)))
  return .any(rules)
}

internal import Tuition

/// Searches for a plan, by the order's stopping rules.
func searchPlan(
  _ school: School, against published: Timetable?, order: PlanningOrder,
  elapsed: @escaping @Sendable () -> Duration, cancelled: @escaping @Sendable () -> Bool,
  progress: @escaping (PlanningProgress) -> Void
) throws(WorkflowError) -> Plan {
  throw .optimiser("planning is not joined yet")
}

internal import Checking
internal import Planning
internal import Publishing
internal import Reading
public import Tuition

/// A plan that has been checked and written.
public struct PlanReport: Sendable {
  /// The plan in a few lines for people.
  public let text: String
  /// The content of `plan.json`.
  public let json: String
  /// Why the search ended.
  public let stopped: Stopped
  /// What somebody should look at in the school's files.
  public let warnings: [Finding]
  /// How long the program spent in each stage, in the order of their beginning.
  public internal(set) var stages: [StageTime] = []
}

/// Plans a term: reads the school, plans, has the checker look, and writes the plan folder.
///
/// The time that has elapsed since the program began, and whether somebody asked to stop, are asked
/// for as the search goes on; whoever stops it gets the best plan so far.
public func planTerm(
  _ order: PlanningOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool, progress: @escaping (PlanningProgress) -> Void
) throws(WorkflowError) -> PlanReport {
  let watch = StageWatch(elapsed)
  watch.enter("reading")
  var report = try planTerm(order, elapsed: elapsed) {
    school, published, warm throws(WorkflowError) in
    let plan = try searchPlan(
      school, against: published, from: warm, order: order, elapsed: elapsed,
      cancelled: cancelled, watch: watch, progress: progress)
    watch.enter("writing")
    return plan
  }
  report.stages = watch.times
  return report
}

/// Plans a term by any search; what it finds is checked before a byte is written.
func planTerm(
  _ order: PlanningOrder, elapsed: () -> Duration,
  search: (School, Timetable?, WarmStart?) throws(WorkflowError) -> FoundPlan
) throws(WorkflowError) -> PlanReport {
  try requireReplaceable(order.out, with: sharingPlanFolderNames)
  let (school, warnings) = try matchedSchool(in: order.school)
  let published = try order.against.map { path throws(WorkflowError) in
    try planFolderReading(of: path, for: school).plan.timetable
  }
  let (warm, doubts) = try order.from.map(warmStart(in:)) ?? (nil, [])
  let found = try search(school, published, warm)
  let plan = found.plan
  let refusals = refusals(plan, of: school, against: published)
  guard refusals.isEmpty else { throw .refused(refusals) }
  let missed = withdrawals(of: plan.timetable, in: school)
  let seconds = elapsed().inSeconds
  try replaceFolder(
    at: order.out,
    with: planFolder(
      plan, unplaced: plan.whyNot(in: school), of: school, withdrawals: missed,
      warm: found.warm.bytes, seconds: seconds))
  return PlanReport(
    text: planText(plan, of: school, withdrawals: missed),
    json: planSummary(plan, of: school, withdrawals: missed, seconds: seconds).text,
    stopped: plan.certificate.stopped, warnings: warnings + doubts)
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { self / .seconds(1) }
}

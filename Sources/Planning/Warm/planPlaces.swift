public import Tuition

/// Plans a school from another plan of it only as far as who is placed: for questions of which many are asked in turn.
///
/// What is kept and what it costs is neither bounded nor made better, so that such a plan is for comparing who is placed, and the
/// bound of the points is that of the school.
///
/// - Parameters:
///   - school: the school with its requests.
///   - published: a plan from which as little as possible is to change.
///   - warm: what an earlier plan of the school left.
///   - least: the points that are asked for; where no plan reaches them the one at hand is enough.
///   - rule: when to stop; it is asked after every step.
/// - Returns: nothing where too little of the earlier plan fits; then the school is planned as a whole.
public func planPlaces(
  _ school: School, published: Timetable?, warm: WarmStart, atLeast least: Int = 0,
  until rule: StoppingRule
) throws(PlanningError) -> (plan: Plan, warm: WarmStart)? {
  do {
    let search = Search(
      school, published: published, seed: 1, until: rule, progress: { _ in })
    guard search.impossibleStanding().isEmpty, search.resume(from: warm) else { return nil }
    try search.goOnPlacing(atLeast: least)
    search.settleRooms()
    guard search.meetsStanding else { return nil }
    let plan = search.plan(exact: nil)
    return (plan, search.warmStart(of: plan))
  } catch {
    throw PlanningError(
      description: "The solver could not do its work: \(error) Plan again with another seed.")
  }
}

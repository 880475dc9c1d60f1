internal import Checking
internal import Planning
internal import Publishing
internal import Tuition

/// A school's plan that waits until its whole component is planned.
struct WaitingPlan: Sendable {
  let result: SchoolResult
  let files: [InMemoryFile]
  let meetings: [SharedMeeting]
  let isCancelled: Bool
}

/// Plans one school of a trust with the hours it has of shared tutors, and has the checker look at it.
func planSchool(
  _ name: String, in folders: TrustFolders, grant: Grant, order: PlanningOrder, clock: TrustClock
) throws(WorkflowError) -> WaitingPlan {
  let began = clock.elapsed()
  let school = try plannableSchool(in: order.school).0
  let granted = try grant.applied(to: school, named: name)
  let found = try searchPlan(
    granted, against: nil, from: nil, order: order, elapsed: clock.elapsed,
    cancelled: clock.cancelled, watch: StageWatch(clock.elapsed)
  ) { _ in }
  let plan = grant.isWhole ? found.plan : try bounded(found, of: school, seed: order.seed)
  let refusals = refusals(plan, of: school, against: nil)
  guard refusals.isEmpty else { throw .refused(refusals) }
  let missed = withdrawals(of: plan.timetable, in: school)
  let seconds = (clock.elapsed() - began).inSeconds
  let result = SchoolResult(
    school: name, placed: placedCount(plan.timetable), unplaced: plan.unplaced.count,
    sessions: plan.timetable.sessions.count, stopped: plan.certificate.stopped.rawValue,
    tiers: plan.certificate.tiers.map {
      SchoolResult.TierResult(name: $0.name.rawValue, objective: $0.objective, bound: $0.bound)
    })
  return WaitingPlan(
    result: result,
    files: planFolder(
      plan, unplaced: plan.whyNot(in: granted), of: school, withdrawals: missed,
      warm: found.warm.bytes, seconds: seconds) + grantedFiles(grant, granted, named: name),
    meetings: sharedMeetings(
      of: plan.timetable, in: school, named: name, sharing: grant.shared),
    isCancelled: plan.certificate.stopped == .cancelled)
}

/// What the school was granted, for whoever asks about its plan; nothing where it shares nobody.
private func grantedFiles(_ grant: Grant, _ school: School, named name: String) -> [InMemoryFile] {
  guard !grant.isWhole else { return [] }
  let tutors = Set(grant.shared.filter { $0.school == name }.map(\.tutor))
  return [grantedFile(school.holdings(of: tutors))]
}

/// The time a trust's planning has taken, and whether somebody asked to stop.
struct TrustClock: Sendable {
  let elapsed: @Sendable () -> Duration
  let cancelled: @Sendable () -> Bool
}

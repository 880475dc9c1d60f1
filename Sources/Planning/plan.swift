public import Tuition

/// Plans a term's tuition.
///
/// The tiers are optimised one after the other. A master over counts of sessions bounds each tier (`Master`); a dive
/// makes whole columns of its solution (`Dive`), which are dated together (`DateSearch`). In a small school the master is split
/// over who teaches whom until points are proved (`TutorBranching`). Then neighbourhoods are freed and
/// solved again (`Neighbourhoods`), placements taken out and put back (`Improver`), until every tier is proved or the rule
/// says stop. Where it goes on from a plan, what is still not met is tried in the stead of what serves less. A school small enough is finished off exactly (`DatedProgramme`).
///
/// - Parameters:
///   - school: the school with its requests.
///   - published: a plan from which as little as possible is to change.
///   - warm: what an earlier plan of the school left; the search goes on from there, as far as it still fits, dives anew
///     where more than a little has changed, and rests after a twentieth of that plan's work, or three where much of it
///     does not fit.
///   - seed: the seed of the search; the same seed and work give the same plan.
///   - rule: when to stop; it is asked after every step.
///   - progress: hears of every step.
public func plan(
  _ school: School, published: Timetable? = nil, warm: WarmStart? = nil, seed: UInt64 = 1,
  until rule: StoppingRule,
  progress: @escaping (Progress) -> Void = { _ in }
) throws(PlanningError) -> PlanOutcome {
  do {
    let search = Search(
      school, published: published, seed: seed, until: rule, progress: progress)
    let impossible = search.impossibleStanding()
    guard impossible.isEmpty else {
      return .none(
        because: search.reasons(against: impossible), standing: search.wishes(impossible))
    }
    if let warm, search.resume(from: warm) {
      search.enter(.bounding)
      try search.goOn(from: warm)
    } else {
      try search.relax()
      search.enter(.dating)
      search.draw()
      search.enter(.bounding)
      try search.boundPlaces()
      search.enter(.branching)
      try search.branch()
      search.enter(.diving)
      try search.dive()
      search.enter(.improving)
      try search.improve()
    }
    search.exchange()
    search.enter(.finishing)
    search.settleRooms()
    search.enter(.bounding)
    try search.boundPlaces()
    if search.needsCostBound { try search.boundCost() }
    search.rest = nil
    search.enter(.finishing)
    let exact = try search.finishExactly()
    guard search.meetsStanding || exact != nil else {
      let unmet = search.unmetStanding
      return .none(because: search.words(ofUnmet: unmet), standing: search.wishes(unmet))
    }
    let plan = search.plan(exact: exact)
    return .planned(plan, search.warmStart(of: plan))
  } catch {
    throw PlanningError(
      description: "The solver could not do its work: \(error) Plan again with another seed.")
  }
}

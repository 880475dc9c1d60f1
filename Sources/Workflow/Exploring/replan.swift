internal import Checking
internal import Exploring
internal import Planning
internal import Publishing
internal import Reading
public import Tuition

/// What is to be planned again, from when, and with what changed.
public struct ReplanOrder: Sendable {
  /// The school folder, as it is now.
  public let school: String
  /// The published plan folder.
  public let plan: String
  /// The first date that may be planned.
  public let date: CalendarDate
  /// Changes that are not in the school's files yet.
  public let changes: [String]
  /// Files with more of them.
  public let scenarios: [String]
  /// Sessions before the date that did not take place.
  public let missed: [String]
  /// The folder for the new plan.
  public let out: String
  /// The most work.
  public let work: Int?
  /// The date on the page.
  public let today: CalendarDate

  /// Makes an order.
  public init(
    school: String, plan: String, from date: CalendarDate, changes: [String] = [],
    scenarios: [String] = [], missed: [String] = [], out: String, work: Int? = nil,
    today: CalendarDate
  ) {
    self.school = school
    self.plan = plan
    self.date = date
    self.changes = changes
    self.scenarios = scenarios
    self.missed = missed
    self.out = out
    self.work = work
    self.today = today
  }
}

/// A term that was planned again, in words.
public struct ReplanReport: Sendable {
  /// How many are placed, who moves, and which letters, calendars and lists change.
  public let text: String
  /// The same for machines.
  public let json: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Plans the rest of a term anew: what happened stands, and what is published moves as little as can be.
public func replan(
  _ order: ReplanOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool
) throws(WorkflowError) -> ReplanReport {
  try requireReplaceable(
    order.out, with: sharingPlanFolderNames + [changesFileName, originFileName, replanPageName])
  let (filed, warnings) = try askedSchool(in: order.school, plan: order.plan)
  let held = try heldPlan(in: order.plan, of: filed)
  let before = held.folder.timetable
  let missed = try missedSessions(order, in: before)
  let scenarios = try scenarios(order)
  // What a scenario says is not so yet, so that its plan is a draft as those of `whatIf` are.
  let draft = held.standing.draftName ?? scenarios.first { $0.isDraft }?.scenario.name
  let changes = scenarios.flatMap(\.scenario.changes)
    .returningPlaces(beside: before, from: order.date, missed: Set(missed.map(\.id)))
  let school = try changed(held.school, by: changes, beside: before)
  let (rest, future) = try planned(
    school, standing(before, in: school, order), of: held.school, order, missed, cancelled)
  let (whole, unplaced) = try wholeTerm(rest, future, of: school)
  let after = planned(school, whole.timetable)
  let origin = PlanOrigin.again(
    from: rest.from, changes: held.open + changes, draft: draft, unmade: rest.waived)
  let issue = issue(
    order, planned(held.school, before), after, rest, unplaced, whole,
    draft: draft)
  let page = replanFile(issue, madeOn: order.today)
  try write(
    whole, unplaced, after, before: before, origin,
    besides: grantedFiles(in: order.plan) + [page], to: order.out, seconds: elapsed().inSeconds)
  let noticed = [
    held.findings, stillToCome(missed, order), rivalry(issue), thinGroups(after, from: rest.from),
  ]
  return ReplanReport(
    text: replanText(issue), json: replanSummary(issue).text,
    warnings: warnings + noticed.flatMap(\.self))
}

/// The plan without the sessions that something passing makes impossible: they are made up like those that were missed.
private func standing(_ plan: Timetable, in school: School, _ order: ReplanOrder) -> Timetable {
  let lost = Set(interrupted(of: plan, in: school, from: order.date).map(\.id))
  return Timetable(
    plan.sessions.filter { !lost.contains($0.id) }, order: { school.periodIndex($0) ?? 0 })
}

/// What is left of the term and its plan, with the missed sessions that can be made up.
private func planned(
  _ school: School, _ before: Timetable, of old: School, _ order: ReplanOrder,
  _ missed: [Session], _ cancelled: @escaping @Sendable () -> Bool
) throws(WorkflowError) -> (Continuation, Plan) {
  let names = Set(missed.map(\.id))
  let whole = try continuation(of: school, before, order, missed: names)
  let making = MakingUp(
    continued: { waived throws(WorkflowError) in
      try continuation(of: school, before, order, missed: names, waived: waived)
    },
    planned: { rest, before throws(WorkflowError) in
      try planned(rest, from: before, work: order.work ?? usualReplanWork, cancelled: cancelled)
    })
  return try making.run(whole, whole.unmade(missed, beside: before, of: old))
}

/// What has happened and the rest planned anew, as one plan that the checker accepts, and what it does not hold or not wholly,
/// with what stands in the way.
private func wholeTerm(
  _ rest: Continuation, _ future: Plan, of school: School
) throws(WorkflowError) -> (Plan, [Unplaced]) {
  let (timetable, certificate) = (rest.whole(future.timetable), future.certificate)
  let unplaced = try asked(timetable, of: school, from: rest.from, tiers: certificate.tiers)
    .unplaced()
  let whole = Plan(
    timetable: timetable, unplaced: unplaced.map(\.request), certificate: certificate)
  let refusals = refusals(
    whole, of: school, against: rest.published, from: rest.from, unmade: rest.waived)
  guard refusals.isEmpty else { throw .refused(refusals) }
  return (whole, unplaced)
}

private func planned(_ school: School, _ timetable: Timetable) -> PlannedSchool {
  PlannedSchool(school, timetable, withdrawals: withdrawals(of: timetable, in: school))
}

private func issue(
  _ order: ReplanOrder, _ base: PlannedSchool, _ after: PlannedSchool, _ rest: Continuation,
  _ unplaced: [Unplaced], _ whole: Plan, draft: String?
) -> ReplanIssue {
  let known = Set(base.school.records.requests.map(\.wish))
  // Who had no more before is not lost now, though it be in part only.
  let isLost = { (one: Unplaced) in
    sessions(of: one.request, in: base) > sessions(of: one.request, in: after)
  }
  let goesOn = { (one: Unplaced) in
    after.timetable.sessions.contains { session in
      session.date >= rest.from && session.subject == one.request.subject
        && session.pupils.contains(one.request.pupil)
    }
  }
  let (unmade, absent) = (unplaced.filter(goesOn), unplaced.filter { !goesOn($0) })
  let (lost, waiting) = (absent.filter(isLost), absent.filter { !isLost($0) })
  let before = base.timetable.handovers(from: rest.from)
  return ReplanIssue(
    of: after.school, before: base.school, comparison: compare(base, with: after),
    told: Republication(
      from: (base.timetable, base.withdrawals), to: (after.timetable, after.withdrawals)),
    handovers: after.timetable.handovers(from: rest.from).filter { !before.contains($0) },
    asked: order.date, from: rest.from,
    lost: lost, unmade: unmade,
    waiting: waiting.filter { !known.contains($0.request.wish) }
      + waiting.filter { known.contains($0.request.wish) },
    tiers: whole.certificate.tiers, draft: draft)
}

private func sessions(of request: Request, in planned: PlannedSchool) -> Int {
  planned.timetable.sessions.count {
    $0.subject == request.subject && $0.pupils.contains(request.pupil)
  }
}

/// The work after which planning again rests where nobody sets a limit: a second or two for a large school.
private let usualReplanWork = 16

private func write(
  _ whole: Plan, _ unplaced: [Unplaced], _ after: PlannedSchool, before: Timetable,
  _ origin: PlanOrigin, besides files: [InMemoryFile], to out: String, seconds: Double
) throws(WorkflowError) {
  let warm = WarmStart(of: whole.timetable, in: after.school)
  let changes = changesFile(from: before, to: whole.timetable)
  try replaceFolder(
    at: out,
    with: planFolder(
      whole, unplaced: unplaced, of: after.school, withdrawals: after.withdrawals,
      warm: warm.bytes, seconds: seconds)
      + [InMemoryFile(name: changesFileName, text: changes), originFile(origin)] + files)
}

/// The sessions that are said to be missed.
private func missedSessions(
  _ order: ReplanOrder, in plan: Timetable
) throws(WorkflowError) -> [Session] {
  let missed = Set(order.missed.map { Identifier<Session>($0) })
  if let stranger = missed.subtracting(plan.sessions.map(\.id)).sorted().first {
    throw .unknown(what: "session", name: stranger.text, known: plan.sessions.map(\.id.text))
  }
  return plan.sessions.filter { missed.contains($0.id) }
}

/// The scenarios that were named, whose plan is a draft, and the changes that were given, which are so.
private func scenarios(
  _ order: ReplanOrder
) throws(WorkflowError) -> [(scenario: Scenario, isDraft: Bool)] {
  var readings = order.scenarios.map { (name: $0, reading: readScenario(at: $0), isDraft: true) }
  if !order.changes.isEmpty {
    readings.append(("--change", readScenario(changes: order.changes), false))
  }
  var scenarios: [(scenario: Scenario, isDraft: Bool)] = []
  for (name, reading, isDraft) in readings {
    guard let scenario = reading.scenario else {
      throw .findings(reading.findings, folder: name)
    }
    scenarios.append((scenario, isDraft))
  }
  return scenarios
}

private func changed(
  _ school: School, by changes: [Change], beside plan: Timetable
) throws(WorkflowError) -> School {
  guard !changes.isEmpty else { return school }
  do {
    return try school.changed(by: Scenario(name: "as given", changes: changes), beside: plan)
  } catch {
    throw .impossible(scenario: "as given", reason: error.description)
  }
}

private func continuation(
  of school: School, _ plan: Timetable, _ order: ReplanOrder, missed: Set<Identifier<Session>>,
  waived: [Wish: Int] = [:]
) throws(WorkflowError) -> Continuation {
  let term = school.records.term
  guard term.first <= order.date, order.date <= term.last else {
    throw .impossible(
      scenario: "from \(order.date)",
      reason: "The term is from \(term.first) to \(term.last). Plan again from a date in it.")
  }
  do {
    return try Continuation(
      of: school, plan: plan, from: order.date, missed: missed, waived: waived)
  } catch {
    throw .impossible(scenario: "from \(order.date)", reason: error.description)
  }
}

private func planned(
  _ rest: Continuation, from before: Plan?, work: Int, cancelled: @escaping @Sendable () -> Bool
) throws(WorkflowError) -> Plan {
  let outcome: PlanOutcome
  do {
    outcome = try plan(
      rest.school, published: rest.published,
      warm: WarmStart(of: before?.timetable ?? rest.published, in: rest.school),
      until: .any([.cancelled(cancelled), .work(work), .idle(usualReplanWork / 2)]))
  } catch {
    throw .optimiser(error.description)
  }
  switch outcome {
  case .planned(let plan, _): return plan
  case .none(let reasons, _): throw .noPlan(reasons)
  }
}

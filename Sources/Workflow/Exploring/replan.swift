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
  /// Sessions before the date that did not take place.
  public let missed: [String]
  /// The folder for the new plan.
  public let out: String
  /// The most work.
  public let work: Int?

  /// Makes an order.
  public init(
    school: String, plan: String, from date: CalendarDate, changes: [String] = [],
    missed: [String] = [], out: String, work: Int? = nil
  ) {
    self.school = school
    self.plan = plan
    self.date = date
    self.changes = changes
    self.missed = missed
    self.out = out
    self.work = work
  }
}

/// A term that was planned again, in words.
public struct ReplanReport: Sendable {
  /// Who moves, and whom to write to.
  public let text: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Plans the rest of a term anew: what happened stands, and what is published moves as little as can be.
public func replan(
  _ order: ReplanOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool
) throws(WorkflowError) -> ReplanReport {
  try requireReplaceable(order.out, with: planFolderNames + [changesFileName])
  let (school, warnings) = try matchedSchool(in: order.school)
  let before = try planFolderReading(of: order.plan, for: school).plan.timetable
  let missed = Set(order.missed.map { Identifier<Session>($0) })
  if let stranger = missed.subtracting(before.sessions.map(\.id)).sorted().first {
    throw .unknown(
      what: "session", name: stranger.text, known: before.sessions.map(\.id.text))
  }
  let changed = try changedSchool(school, by: order.changes, beside: before)
  let rest = try continuation(of: changed, before, order, missed: missed)
  let future = try planned(rest, work: order.work ?? 16, cancelled: cancelled)
  let refusals = refusals(future, of: rest.school, against: rest.published)
  guard refusals.isEmpty else { throw .refused(refusals) }
  let whole = Plan(
    timetable: rest.whole(future.timetable), unplaced: future.unplaced,
    certificate: future.certificate)
  let after = PlannedSchool(
    changed, whole.timetable, withdrawals: withdrawals(of: whole.timetable, in: changed))
  try write(whole, after, before: before, to: order.out, seconds: elapsed().inSeconds)
  let base = PlannedSchool(school, before, withdrawals: withdrawals(of: before, in: school))
  return ReplanReport(
    text: replanText(
      compare(base, with: after), from: order.date,
      unplaced: future.unplaced.filter { before.holds($0.request) },
      tiers: future.certificate.tiers, tutors: tutorsWithChanges(before, whole.timetable)),
    warnings: warnings)
}

private func write(
  _ whole: Plan, _ after: PlannedSchool, before: Timetable, to out: String, seconds: Double
) throws(WorkflowError) {
  let warm = WarmStart(of: whole.timetable, in: after.school)
  let changes = changesFile(from: before, to: whole.timetable)
  try replaceFolder(
    at: out,
    with: planFolder(
      whole, of: after.school, withdrawals: after.withdrawals, warm: warm.bytes,
      seconds: seconds) + [InMemoryFile(name: changesFileName, text: changes)])
}

extension Timetable {
  /// Whether a pupil has sessions in the subject of a request.
  fileprivate func holds(_ request: Request) -> Bool {
    sessions.contains { $0.subject == request.subject && $0.pupils.contains(request.pupil) }
  }
}

private func changedSchool(
  _ school: School, by changes: [String], beside plan: Timetable
) throws(WorkflowError) -> School {
  guard !changes.isEmpty else { return school }
  let reading = readScenario(changes: changes)
  guard let scenario = reading.scenario else {
    throw .findings(reading.findings, folder: "--change")
  }
  do {
    return try school.changed(by: scenario, beside: plan)
  } catch {
    throw .impossible(scenario: scenario.name, reason: error.description)
  }
}

private func continuation(
  of school: School, _ plan: Timetable, _ order: ReplanOrder, missed: Set<Identifier<Session>>
) throws(WorkflowError) -> Continuation {
  do {
    return try Continuation(of: school, plan: plan, from: order.date, missed: missed)
  } catch {
    throw .impossible(scenario: "from \(order.date)", reason: error.description)
  }
}

private func planned(
  _ rest: Continuation, work: Int, cancelled: @escaping @Sendable () -> Bool
) throws(WorkflowError) -> Plan {
  let outcome: PlanOutcome
  do {
    outcome = try plan(
      rest.school, published: rest.published,
      warm: WarmStart(of: rest.published, in: rest.school),
      until: .any([.cancelled(cancelled), .work(work)]))
  } catch {
    throw .optimiser(error.description)
  }
  switch outcome {
  case .planned(let plan, _): return plan
  case .none(let reasons): throw .noPlan(reasons)
  }
}

/// The tutors who have sessions at other times, or of other pupils, than before.
private func tutorsWithChanges(_ before: Timetable, _ after: Timetable) -> [Identifier<Tutor>] {
  func calendar(_ timetable: Timetable) -> [Identifier<Tutor>: Set<String>] {
    Dictionary(grouping: timetable.sessions, by: \.tutor).mapValues { sessions in
      Set(sessions.map { "\($0.date) \($0.period) \($0.room) \($0.pupils)" })
    }
  }
  let (old, new) = (calendar(before), calendar(after))
  return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
}

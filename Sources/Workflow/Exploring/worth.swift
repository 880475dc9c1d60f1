internal import Exploring
internal import Planning
internal import Publishing
internal import Reading
public import Tuition

/// Whose scarce things are to be priced, and how many are tried.
public struct WorthOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder.
  public let plan: String
  /// How many hours of a tutor on one day go together.
  public let hours: Int
  /// How many offers are confirmed by planning again.
  public let tries: Int
  /// The folder for the page; nothing is written where none is named.
  public let out: String?
  /// The most work for each plan.
  public let work: Int?
  /// The date on the page.
  public let date: CalendarDate

  /// Makes an order.
  public init(
    school: String, plan: String, hours: Int = 1, tries: Int = 10, out: String? = nil,
    work: Int? = nil, date: CalendarDate
  ) {
    self.school = school
    self.plan = plan
    self.hours = hours
    self.tries = tries
    self.out = out
    self.work = work
    self.date = date
  }
}

/// Tells what one more hour, room, place, or a wider cap would be worth; the best are planned, and told first.
public func worth(
  _ order: WorthOrder, cancelled: @escaping @Sendable () -> Bool = { false }
) throws(WorkflowError) -> WhatIfReport {
  if let out = order.out { try requireReplaceable(out, with: worthFileNames) }
  let (filed, warnings) = try askedSchool(in: order.school, plan: order.plan)
  let held = try heldPlan(in: order.plan, of: filed)
  let (warm, doubts) = try warmStart(in: order.plan)
  let run = ScenarioRun(
    school: held.school, base: held.folder.timetable, warm: warm, work: order.work ?? 24,
    keepsDrafts: false, cancelled: cancelled, elapsed: { .zero })
  let issue = try issue(order, run)
  if let out = order.out { try replaceFolder(at: out, with: worthFiles(issue)) }
  return WhatIfReport(
    text: worthText(issue), json: worthSummary(issue).text,
    warnings: warnings + held.findings + held.wholeTermNote
      + doubts)
}

/// Prices what is scarce, and plans with the best of it.
private func issue(_ order: WorthOrder, _ run: ScenarioRun) throws(WorkflowError) -> WorthIssue {
  let all = try offers(order, run)
  let tried = Array(all.filter { !$0.changes.isEmpty }.prefix(order.tries))
  let control = Scenario(name: "nothing more", changes: [])
  let results = try run.results(
    of: [control]
      + tried.map { Scenario(name: offerWords($0, of: run.school), changes: $0.changes) }
  ).map(\.result)
  let found = zip(tried, results.dropFirst().map { trial($0, beyond: results[0]) })
    .map { $0.tried($1) }
  let confirmed = found.enumerated().sorted {
    (-($0.element.trial?.points ?? 0), $0.offset) < (-($1.element.trial?.points ?? 0), $1.offset)
  }.map(\.element)
  let others = all.filter { offer in !tried.contains(offer) }
  return WorthIssue(
    confirmed + others, of: run.school, unchanged: trial(results[0], beyond: nil),
    hours: order.hours, madeOn: order.date)
}

private func offers(_ order: WorthOrder, _ run: ScenarioRun) throws(WorkflowError) -> [Offer] {
  do {
    let prices = try shadowPrices(
      of: run.school, placed: entitlementsPlaced(in: run.base, of: run.school),
      hours: order.hours, warm: run.warm)
    return offers(from: prices, hours: order.hours, of: run.school, beside: run.base)
  } catch {
    throw .optimiser(error.description)
  }
}

/// What a plan came to, less what planning again with nothing changed finds; nothing where there is no plan.
private func trial(_ result: ScenarioResult, beyond control: ScenarioResult?) -> Offer.Trial? {
  guard case .planned(let found, let tiers) = result.outcome else { return nil }
  let without = control.flatMap { trial($0, beyond: nil) }
  return Offer.Trial(
    points: found.points.difference - max(0, without?.points ?? 0),
    placed: found.placed.difference - max(0, without?.placed ?? 0),
    gap: tiers.first { $0.name == .points }?.gap ?? 0, gained: found.gained,
    displaced: found.displaced)
}

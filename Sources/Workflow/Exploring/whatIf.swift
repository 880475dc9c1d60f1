internal import Checking
internal import Exploring
internal import Foundation
internal import Planning
internal import Publishing
internal import Reading
public import Tuition

/// Which scenarios are to be planned, and against which plan.
public struct WhatIfOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder that scenarios are held against.
  public let against: String
  /// The files of the scenarios.
  public let scenarios: [String]
  /// Changes as given on the command line, which make one more scenario.
  public let changes: [String]
  /// Numbers that are set to one value after the other, at most two.
  public let sweeps: [Sweep]
  /// What may give way in one more scenario, until everybody is placed; nothing where none is asked for.
  public let relaxing: Relaxing?
  /// The folder for the page; nothing is written where none is named.
  public let out: String?
  /// The most work for each scenario.
  public let work: Int?
  /// How pupils are named.
  public let naming: PupilNaming
  /// The date on the page.
  public let date: CalendarDate

  /// Makes an order.
  public init(
    school: String, against: String, scenarios: [String], changes: [String] = [],
    sweeps: [Sweep] = [], relaxing: Relaxing? = nil, out: String? = nil, work: Int? = nil,
    naming: PupilNaming = .initials,
    date: CalendarDate
  ) {
    self.school = school
    self.against = against
    self.scenarios = scenarios
    self.changes = changes
    self.sweeps = sweeps
    self.relaxing = relaxing
    self.out = out
    self.work = work
    self.naming = naming
    self.date = date
  }
}

/// What came of scenarios, for people and for machines.
public struct WhatIfReport: Sendable {
  /// A table and the names.
  public let text: String
  /// The same for machines.
  public let json: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Plans each scenario, warm from the plan it is held against, two at a time, and compares.
public func whatIf(
  _ order: WhatIfOrder, elapsed: @escaping @Sendable () -> Duration,
  cancelled: @escaping @Sendable () -> Bool = { false }
) throws(WorkflowError) -> WhatIfReport {
  let before = order.out.map { whatIfFileNames + draftsBefore(in: $0) } ?? []
  if let out = order.out { try requireReplaceable(out, with: before) }
  let (filed, warnings) = try askedSchool(in: order.school, plan: order.against)
  let held = try heldPlan(in: order.against, of: filed)
  let (warm, doubts) = try warmStart(in: order.against)
  let (scenarios, notes) = try scenarios(of: order)
  let run = ScenarioRun(
    school: held.school, base: held.folder.timetable, warm: warm, work: order.work ?? 24,
    keepsDrafts: order.keepsDrafts, cancelled: cancelled, elapsed: elapsed)
  let planned = try run.results(of: scenarios)
  let issue = WhatIfIssue(
    planned.map(\.result), of: held.school, naming: order.naming, madeOn: order.date,
    sweep: order.sweeping)
  let granted = try grantedFiles(in: order.against)
  let drafts = planned.compactMap(\.draft).map {
    ScenarioDraft($0.scenario, files: $0.files + granted)
  }
  if let out = order.out {
    try replaceFolder(
      at: out, with: whatIfFiles(issue) + draftFiles(drafts, madeOn: order.date),
      writtenBefore: Set(before))
  }
  return WhatIfReport(
    text: whatIfText(issue), json: whatIfSummary(issue).text,
    warnings: warnings + held.findings + held.wholeTermNote
      + doubts + notes)
}

extension WhatIfOrder {
  /// Whether plans are written: the values of a sweep are a curve to look at, and none of them is kept to be accepted.
  fileprivate var keepsDrafts: Bool { out != nil && sweeps.isEmpty }
}

extension HeldPlan {
  /// That scenarios plan the term from its first day, where the plan goes on from a later one.
  var wholeTermNote: [Finding] {
    guard let from else { return [] }
    return [
      Finding(
        .warning, file: "origin.toml",
        what: "the plan goes on from \(from), and what is asked is planned for the whole term",
        whatToDo: "For the rest of the term give the change to \"tuition replan\".")
    ]
  }
}

/// The files of drafts that were written before; a draft that somebody has accepted is not among them, and stays.
private func draftsBefore(in out: String) -> [String] {
  let folder = out + "/" + draftsFolderName
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.sorted().flatMap { name in
    (sharingPlanFolderNames + [originFileName]).map { "\(draftsFolderName)/\(name)/\($0)" }
  }
}

private func scenarios(
  of order: WhatIfOrder
) throws(WorkflowError) -> ([Scenario], [Finding]) {
  var readings = order.scenarios.map { ($0, readScenario(at: $0)) }
  if !order.changes.isEmpty { readings.append(("--change", readScenario(changes: order.changes))) }
  let findings = readings.flatMap(\.1.findings)
  let found = readings.compactMap(\.1.scenario)
  guard found.count == readings.count else {
    let names = readings.filter { $0.1.scenario == nil }.map(\.0)
    throw .findings(findings, folder: names.joined(separator: ", "))
  }
  let everybody = order.relaxing.map {
    Scenario(name: "Placing everybody", changes: [], relaxing: $0)
  }
  return (found + [everybody].compactMap(\.self) + Sweep.scenarios(order.sweeps), findings)
}

extension WhatIfOrder {
  /// A curve can be drawn only where nothing but a sweep is asked for.
  fileprivate var sweeping: WhatIfIssue.Sweeping {
    guard scenarios.isEmpty, changes.isEmpty, relaxing == nil else { return .none }
    return sweeps.count == 1 ? .oneNumber : sweeps.count == 2 ? .grid : .none
  }
}

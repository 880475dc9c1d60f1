internal import Identifying
internal import Publishing
internal import Reading
public import Tuition

/// Which provision map is wanted, and what of it is told.
public struct ProvisionOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder, where there is one.
  public let plan: String?
  /// The folder to write; nothing is written where none is named.
  public let out: String?
  /// How pupils are named.
  public let naming: PupilNaming
  /// When the map is made; lessons up to then are lost so far.
  public let date: CalendarDate

  /// Makes an order.
  public init(
    school: String, plan: String? = nil, out: String? = nil, naming: PupilNaming = .initials,
    date: CalendarDate
  ) {
    self.school = school
    self.plan = plan
    self.out = out
    self.naming = naming
    self.date = date
  }
}

/// A provision map in a few lines, and what somebody should look at in the files.
public struct ProvisionReport: Sendable {
  /// The map in a few lines for people.
  public let text: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Maps a school's provision: who has what, existing, planned and asked for.
///
/// It is the first step of the school's cycle, so nothing need be asked for yet.
public func mapProvision(_ order: ProvisionOrder) throws(WorkflowError) -> ProvisionReport {
  if let out = order.out { try requireReplaceable(out, with: provisionMapFileNames) }
  let (filed, warnings) = try plannableSchool(in: order.school, requests: .mayBeMissing)
  let held = try order.plan.map { path throws(WorkflowError) in try heldPlan(in: path, of: filed) }
  let school = held?.school ?? filed
  let map = provisionMap(of: school, timetable: held?.folder.timetable, asOf: order.date)
  if let out = order.out {
    let issue = ProvisionMapIssue(
      map, of: school, naming: order.naming, madeOn: order.date)
    let draft = held?.standing.draftName
    try replaceFolder(
      at: out,
      with: published(at: out) { () throws(PDFError) in try provisionMapFiles(issue, draft: draft)
      })
  }
  return ProvisionReport(
    text: provisionMapText(map, of: school),
    warnings: warnings + (held.map { $0.findings + $0.draftNote } ?? []))
}

extension HeldPlan {
  /// That nobody has accepted the plan.
  fileprivate var draftNote: [Finding] {
    guard let name = standing.draftName else { return [] }
    return [
      Finding(
        .warning, file: "origin.toml",
        what: "the plan is a draft that nobody has accepted: \(name)",
        whatToDo: "Show nobody what it plans before it is accepted.")
    ]
  }
}

/// The map's totals as a table for a terminal; single forms, and parts for which nothing is given or asked, are left to
/// the page.
private func provisionMapText(_ map: ProvisionMap, of school: School) -> String {
  let standings = Support.Standing.allCases.filter { $0 != .planned || map.hasPlan }
  var table = TextTable(
    ["part of the school", "pupils"]
      + standings.map { "h " + ($0 == .asked ? "asked" : $0.rawValue) }
      + ["cost", "cost asked", "lost", "in term"], names: 1)
  for total in map.totals where total.part.kind != .form && !total.sum.isEmpty {
    let sum = total.sum
    table.add(
      [total.part.words.printable, grouped(sum.pupils)] + standings.map { hours(sum[$0].minutes) }
        + [
          terminalCost(sum.pence, sum.withoutCost),
          terminalCost(sum[.asked].pence, sum[.asked].withoutCost), grouped(sum.lostSoFar.lessons),
          grouped(sum.lostInTerm.lessons),
        ])
  }
  let name = "\(school.records.name), \(school.records.term.name)".printable
  let lacking = map.totals.contains { $0.sum.withoutCost + $0.sum[.asked].withoutCost > 0 }
  return "\(name): provision by wave, year and group\n\n" + table.text()
    + "\nPupils and cost are of what is given, without what is only asked for."
    + "\nLost are lessons, so far up to \(map.asOf), and in the whole term."
    + (lacking ? " A + means that not every cost is given." : "") + "\n"
}

/// A cost for a terminal, with a plus where not every part of it is known.
private func terminalCost(_ pence: Int, _ withoutCost: Int) -> String {
  pounds(pence) + (withoutCost > 0 ? "+" : "")
}

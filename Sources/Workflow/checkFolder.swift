internal import Checking
internal import Publishing
internal import Reading
public import Tuition

/// What a check of a school folder, and perhaps of a plan, has found.
public struct CheckReport: Sendable {
  /// How the check ended.
  public enum Verdict: Sendable {
    /// The folder can be planned, and the plan keeps the rules.
    case sound
    /// Planning cannot begin.
    case findings
    /// The plan breaks rules.
    case breaches
  }

  /// How the check ended.
  public let verdict: Verdict
  /// What was found in the files.
  public let findings: [Finding]
  /// The picture of the problem, and the breaches of the plan, in words.
  public let text: String
  /// All of it for a machine.
  public let json: String
}

/// Checks a school folder and tells what planning will meet; checks a plan where one is given.
public func checkFolder(
  _ folder: String, plan planFolder: String? = nil
) throws(WorkflowError) -> CheckReport {
  guard !isTrustFolder(folder) else { throw .trustFolder(folder) }
  let reading = try schoolReading(of: folder)
  guard let school = reading.school else {
    return CheckReport(
      verdict: .findings, findings: reading.findings, text: "",
      json: checkSummary(reading.findings).text)
  }
  guard let planFolder else { return outlookReport(of: school, findings: reading.findings) }
  return try planReport(planFolder, of: school, findings: reading.findings)
}

private func outlookReport(of school: School, findings: [Finding]) -> CheckReport {
  let outlook = outlook(of: school)
  return CheckReport(
    verdict: .sound, findings: findings, text: outlookText(outlook, of: school),
    json: checkSummary(findings, outlook: outlook).text)
}

private func planReport(
  _ folder: String, of school: School, findings: [Finding]
) throws(WorkflowError) -> CheckReport {
  let held = try heldPlan(in: folder, of: school)
  let timetable = held.folder.timetable
  let all =
    findings + held.findings
    + statedTiers(
      held.folder.tiers, of: timetable, in: held.school, from: held.from, unmade: held.unmade)
  return CheckReport(
    verdict: held.breaches.isEmpty ? .sound : .breaches, findings: all,
    text: planCheckText(held.breaches, of: timetable) + standingText(held),
    json: checkSummary(all, breaches: held.breaches).text)
}

/// What the plan counts for, and what of it has happened.
private func standingText(_ held: HeldPlan) -> String {
  var lines: [String] = []
  if let from = held.from {
    lines.append("Sessions before \(from) have happened and stand as they are.")
    lines += held.folder.timetable.handovers(from: from).map(\.words)
  }
  switch held.standing {
  case .ordinary: break
  case .draft(let name): lines.append("This is a draft: \(name). Nobody has accepted it.")
  case .accepted(let acceptance):
    lines.append("Accepted by \(acceptance.by) on \(acceptance.date): \(acceptance.reason)")
  }
  return lines.map { $0.printable + "\n" }.joined()
}

/// Where `plan.json` states something else than the sessions amount to, as after an edit by hand.
///
/// What is kept is left out: nobody says here beside which published plan it counts.
func statedTiers(
  _ tiers: [Tier], of timetable: Timetable, in school: School, from: CalendarDate? = nil,
  unmade: [Wish: Int] = [:]
) -> [Finding] {
  let counted = tierObjectives(of: timetable, in: school, from: from, unmade: unmade)
  return tiers.compactMap { tier in
    guard let objective = counted[tier.name], objective != tier.objective else { return nil }
    return Finding(
      .warning, file: "plan.json", column: tier.name.rawValue,
      what: "it states \(tier.objective), but the sessions amount to \(objective)",
      whatToDo: "Plan again where a proof is wanted: this one is of another plan.")
  }
}

private func planCheckText(
  _ breaches: [Breach], of timetable: Timetable
) -> String {
  let sessions = grouped(timetable.sessions.count)
  guard !breaches.isEmpty else {
    return "The plan keeps every rule: \(sessions) sessions checked.\n"
  }
  let lines = breaches.map { "\($0.description.printable)" }
  let count = breaches.count == 1 ? "1 breach" : "\(grouped(breaches.count)) breaches"
  return (lines + ["\(count) in \(sessions) sessions."]).joined(separator: "\n") + "\n"
}

private func checkSummary(
  _ findings: [Finding], outlook: Outlook? = nil, breaches: [Breach]? = nil
) -> JSONText {
  var members: [(name: String, value: JSONText)] = [
    ("findings", .list(findings.map(findingSummary)))
  ]
  if let outlook { members.append(("outlook", outlookSummary(outlook))) }
  if let breaches { members.append(("breaches", .list(breaches.map(breachSummary)))) }
  return .object(members)
}

private func findingSummary(_ finding: Finding) -> JSONText {
  .object([
    ("severity", .string(finding.severity.rawValue)),
    ("file", .string(finding.file)),
    ("line", finding.line.map { .integer($0) } ?? .null),
    ("column", .optional(finding.column)),
    ("what", .string(finding.what)),
    ("whatToDo", .string(finding.whatToDo)),
  ])
}

private func breachSummary(_ breach: Breach) -> JSONText {
  .object([
    ("rule", .string(breach.rule)),
    ("sentence", .string(breach.sentence)),
    ("sessions", .list(breach.sessions.map { .string($0.text) })),
  ])
}

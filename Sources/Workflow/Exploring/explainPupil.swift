internal import Checking
internal import Exploring
internal import Publishing
internal import Reading
public import Tuition

/// Why a pupil's requests are not placed, for people and for machines.
public struct ExplainReport: Sendable {
  /// In words.
  public let text: String
  /// The same for machines.
  public let json: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

/// Explains why requests of a pupil are not placed in a plan, and tries what would place them.
public func explainPupil(
  _ pupil: String, in folder: String, plan: String
) throws(WorkflowError) -> ExplainReport {
  let (filed, warnings) = try matchedSchool(in: folder)
  let held = try heldPlan(in: plan, of: filed)
  let (school, timetable) = (held.school, held.folder.timetable)
  let id = Identifier<Pupil>(pupil)
  guard school.pupil(id) != nil else {
    throw .noPupil(
      pupil, nearest: nearestName(to: pupil, among: school.records.pupils.map(\.id.text)))
  }
  let own = timetable.sessions.filter { $0.pupils.contains(id) }
  let placed = Set(own.map(\.subject))
  let open = school.records.requests.filter { $0.pupil == id && !placed.contains($0.subject) }
  let before = Set(
    check(timetable, of: school, from: held.from).map(\.description))
  let found = open.compactMap {
    explain($0.left(from: held.from), of: school, beside: timetable)
  }.map { explanation in
    explanation.keeping { holds($0, of: school, beside: timetable, held.from, besides: before) }
  }
  let short = shortLines(own, of: id, in: school)
  return ExplainReport(
    text: explainText(found, short: short, of: id, in: school),
    json: JSONText.list(found.map(explanationSummary)).text, warnings: warnings)
}

private func explainText(
  _ found: [Explanation], short: [String], of id: Identifier<Pupil>, in school: School
) -> String {
  guard !found.isEmpty || !short.isEmpty else {
    return "\(id) has no request that is not placed.\n"
  }
  let scenarios = found.compactMap { explanation -> String? in
    guard let remedy = explanation.remedies.first else { return nil }
    return
      "\nThe first change for \(explanation.request.subject), \(explanation.request.provision), as a scenario for "
      + "\"tuition whatif\"; a session of \(id) is agreed in it, so that the place goes to nobody else:\n\n"
      + scenarioText(explanation.holding(remedy, among: school.records.requests))
  }
  return short.map { $0 + "\n" }.joined()
    + found.map { explanationText($0, of: school) }.joined(separator: "\n") + scenarios.joined()
}

/// The requests of which a part is planned only.
private func shortLines(
  _ own: [Session], of id: Identifier<Pupil>, in school: School
) -> [String] {
  Dictionary(grouping: own, by: \.subject).sorted { $0.key < $1.key }.compactMap {
    subject, sessions in
    let needed = school.provision(sessions[0].provision)?.sessions ?? 0
    guard sessions.count < needed else { return nil }
    return "\(id) in \(subject) is placed in part: \(sessions.count) of \(needed) sessions are "
      + "planned, \(needed - sessions.count) are missing."
  }
}

/// Whether the checker finds nothing in the plan with a remedy that it does not find in the plan as it is.
private func holds(
  _ remedy: Explanation.Remedy, of school: School, beside plan: Timetable, _ from: CalendarDate?,
  besides before: Set<String>
) -> Bool {
  let scenario = Scenario(name: remedy.words, changes: remedy.changes)
  guard let changed = try? school.changed(by: scenario, beside: plan) else { return false }
  return check(remedy.applied(to: plan, of: changed), of: changed, from: from)
    .allSatisfy { before.contains($0.description) }
}

extension Request {
  /// The request for what can still be chosen.
  fileprivate func left(from date: CalendarDate?) -> Request {
    guard let date else { return self }
    var own = self
    own.first = max(first ?? date, date)
    return own
  }
}

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
  let placed = Set(
    timetable.sessions.filter { $0.pupils.contains(id) }.map(\.subject))
  let open = school.records.requests.filter { $0.pupil == id && !placed.contains($0.subject) }
  let found = open.compactMap {
    explain($0.left(from: held.from), of: school, beside: timetable)
  }
  for explanation in found {
    try verify(explanation, of: school, beside: timetable, from: held.from)
  }
  let text =
    found.isEmpty
    ? "\(id) has no request that is not placed.\n"
    : found.map { explanationText($0, of: school) }.joined(separator: "\n")
  return ExplainReport(
    text: text, json: JSONText.list(found.map(explanationSummary)).text, warnings: warnings)
}

/// Has the checker look at the plan of every remedy.
private func verify(
  _ explanation: Explanation, of school: School, beside plan: Timetable,
  from: CalendarDate?
) throws(WorkflowError) {
  for remedy in explanation.remedies {
    let changed: School
    do {
      changed = try school.changed(
        by: Scenario(name: remedy.words, changes: remedy.changes), beside: plan)
    } catch {
      throw .impossible(scenario: remedy.words, reason: error.description)
    }
    let breaches = check(remedy.applied(to: plan, of: changed), of: changed, from: from)
      .map(\.description)
    guard breaches.isEmpty else { throw .refused(["With \(remedy.words):"] + breaches) }
  }
}

extension Request {
  /// The request for what can still be chosen.
  fileprivate func left(from date: CalendarDate?) -> Request {
    guard let date else { return self }
    return Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: statutory,
      first: max(first ?? date, date), last: last, tutor: tutor, trace: trace)
  }
}

internal import Exploring
internal import Publishing
internal import Reading
public import Tuition

/// Tells who of those not placed in a plan could use one more hour of a tutor.
public func explainHour(
  of tutor: String, at time: WeeklyTime, in folder: String, plan: String
) throws(WorkflowError) -> ExplainReport {
  let (filed, warnings) = try matchedSchool(in: folder)
  let held = try heldPlan(in: plan, of: filed)
  let (school, timetable) = (held.school, held.folder.timetable)
  if let own = usesOfOwnHour(Identifier(tutor), time, of: school, beside: timetable) {
    let head =
      own.isEmpty
      ? "\(tutor) has \(time) already; nobody who is not placed could have a session then as the plan stands."
      : "\(tutor) has \(time) already. As the plan stands these could have sessions then, each alone, best first:"
    // In a cycle of weeks the hour may be the tutor's in some of them only.
    let more = (try? usesOfHour(Identifier(tutor), time, of: school, beside: timetable)) ?? []
    return hourReport(
      head,
      own.map(\.words) + more.map { "\($0.words): all of them, were the hour there every week" },
      warnings)
  }
  let found: [Explanation.Remedy]
  do {
    found = try usesOfHour(Identifier(tutor), time, of: school, beside: timetable)
  } catch {
    throw .impossible(scenario: "\(tutor), \(time)", reason: error.description)
  }
  let head =
    found.isEmpty
    ? "All other sessions standing, nobody who is not placed could be placed with \(tutor) at \(time). "
      + "\"tuition worth\" plans the school with more hours as a whole."
    : "With \(tutor) at \(time) these could be placed, each alone and all other sessions standing, best first:"
  return hourReport(head, found.map(\.words), warnings)
}

private func hourReport(
  _ head: String, _ found: [String], _ warnings: [Finding]
) -> ExplainReport {
  let lines = [head] + found.map { "  - \($0)" }
  return ExplainReport(
    text: lines.joined(separator: "\n") + "\n",
    json: JSONText.list(found.map { .string($0) }).text, warnings: warnings)
}

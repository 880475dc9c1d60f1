internal import Exploring
internal import Publishing
internal import Reading
public import Tuition

/// Tells who of those not placed in a plan could use one more hour of a tutor.
public func explainHour(
  of tutor: String, at time: WeeklyTime, in folder: String, plan: String
) throws(WorkflowError) -> ExplainReport {
  let (filed, warnings) = try askedSchool(in: folder, plan: plan)
  let asked = try heldPlan(in: plan, of: filed).asked()
  let id = Identifier<Tutor>(tutor)
  let more = Result { () throws(ImpossibleChange) in try asked.uses(ofHour: time, of: id) }
  if let own = asked.uses(ofOwnHour: time, of: id) {
    // In a cycle of weeks the hour may be the tutor's in some of them only.
    let everyWeek = (try? more.get()) ?? []
    return hourReport(
      ownHourHead(own, of: tutor, at: time),
      own.map(\.words)
        + everyWeek.map { "\($0.words): all of them, were the hour there every week" }, warnings)
  }
  switch more {
  case .success(let found):
    return hourReport(newHourHead(found, of: tutor, at: time), found.map(\.words), warnings)
  case .failure(let error):
    throw .impossible(scenario: "\(tutor), \(time)", reason: error.description)
  }
}

private func ownHourHead(
  _ found: [Explanation.Remedy], of tutor: String, at time: WeeklyTime
) -> String {
  found.isEmpty
    ? "\(tutor) has \(time) already; nobody who is not placed could have a session then as the plan stands."
    : "\(tutor) has \(time) already. As the plan stands these could have sessions then, each alone, best first:"
}

private func newHourHead(
  _ found: [Explanation.Remedy], of tutor: String, at time: WeeklyTime
) -> String {
  found.isEmpty
    ? "All other sessions standing, nobody who is not placed could be placed with \(tutor) at \(time). "
      + "\"tuition worth\" plans the school with more hours as a whole."
    : "With \(tutor) at \(time) these could be placed, each alone and all other sessions standing, best first:"
}

private func hourReport(
  _ head: String, _ found: [String], _ warnings: [Finding]
) -> ExplainReport {
  let lines = [head] + found.map { "  - \($0)" }
  return ExplainReport(
    text: lines.joined(separator: "\n") + "\n",
    json: JSONText.list(found.map { .string($0) }).text, warnings: warnings)
}

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

/// Explains why requests of a pupil are not placed in a plan, or not wholly, and tries what would place them.
///
/// Where a folder for scenarios is named, everything that would place a request is written into it as a scenario.
public func explainPupil(
  _ pupil: String, in folder: String, plan: String, scenarios: String? = nil
) throws(WorkflowError) -> ExplainReport {
  let (filed, warnings) = try askedSchool(in: folder, plan: plan)
  let held = try heldPlan(in: plan, of: filed)
  let id = Identifier<Pupil>(pupil)
  guard held.school.pupil(id) != nil else {
    throw .noPupil(
      pupil, nearest: nearestName(to: pupil, among: held.school.records.pupils.map(\.id.text)))
  }
  let asked = try held.asked()
  let before = Set(held.breaches.map(\.description))
  let found = asked.explanations(for: id).map { explanation in
    explanation.keeping { holds($0, in: held, besides: before) }
  }
  let issue = ExplainIssue(
    pupil: id, explanations: found,
    besides: held.short(of: id) + asked.inPart().filter { $0.request.pupil == id }
      + asked.unfinished(of: id).map(\.told), from: held.from,
    in: held.school)
  if let scenarios { try addFiles(scenarioFiles(issue), to: scenarios) }
  return ExplainReport(
    text: explainText(issue, scenarios: scenarios), json: explainSummary(issue).text,
    warnings: warnings)
}

/// Whether the checker finds nothing in the plan with a remedy that it does not find in the plan as it is.
private func holds(
  _ remedy: Explanation.Remedy, in held: HeldPlan, besides before: Set<String>
) -> Bool {
  let (plan, scenario) = (
    held.folder.timetable, Scenario(name: remedy.words, changes: remedy.changes)
  )
  guard let changed = try? held.school.changed(by: scenario, beside: plan) else { return false }
  let applied = remedy.applied(to: plan, of: changed, from: held.from)
  return check(applied, of: changed, from: held.from, unmade: held.unmade).allSatisfy {
    before.contains($0.description)
  }
}

extension Unfinished {
  fileprivate var told: Unplaced { Unplaced(request: request, reason: sentence) }
}

extension HeldPlan {
  /// The requests of a plan of a whole term of which somebody has taken sessions out by hand.
  fileprivate func short(of id: Identifier<Pupil>) -> [Unplaced] {
    guard from == nil else { return [] }
    let own = folder.timetable.sessions.filter { $0.pupils.contains(id) }
    return Dictionary(grouping: own, by: \.subject).sorted { $0.key < $1.key }.compactMap {
      subject, sessions in
      let provision = sessions[0].provision
      let request = school.records.requests.first {
        $0.pupil == id && $0.subject == subject && $0.provision == provision
      }
      let needed = school.provision(provision)?.sessions ?? 0
      guard let request, sessions.count < needed else { return nil }
      return Unplaced(
        request: request,
        reason: "Placed in part: \(sessions.count) of \(needed) sessions are planned, "
          + "\(needed - sessions.count) are missing.")
    }
  }
}

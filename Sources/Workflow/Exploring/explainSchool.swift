internal import Exploring
internal import Planning
internal import Publishing
internal import Reading
internal import Tuition

/// The work of each question that is asked of the planner where nobody sets a limit.
private let usualQuestionWork = 8

/// Tells why a school cannot place all its entitlements: which of them, and which rules together.
public func explainSchool(
  in folder: String, work: Int? = nil,
  cancelled: @escaping @Sendable () -> Bool = { false }
) throws(WorkflowError) -> ExplainReport {
  let (school, warnings) = try matchedSchool(in: folder)
  let found: Impasse?
  do {
    found = try impasse(
      of: school.inOrder(), work: work ?? usualQuestionWork, isCancelled: cancelled)
  } catch {
    throw .optimiser(error.description)
  }
  let count = Set(
    school.records.requests.filter(\.statutory).map {
      Wish(pupil: $0.pupil, subject: $0.subject)
    }
  ).count
  return ExplainReport(
    text: impasseText(found, of: count), json: impasseSummary(found).text,
    warnings: warnings + wholeHoursNote(for: folder))
}

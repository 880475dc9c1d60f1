internal import Exploring
internal import Reading
internal import Tuition

extension Plan {
  /// What the plan of a whole term could not place, each with what stands in the way, as `explain` would tell it.
  func whyNot(in school: School) -> [Unplaced] {
    AskedPlan(timetable, of: school, tiers: certificate.tiers).unplaced()
  }
}

/// A plan to ask about, from the date on from which it could still be otherwise.
func asked(
  _ plan: Timetable, of school: School, from date: CalendarDate?, tiers: [Tier]
) throws(WorkflowError) -> AskedPlan {
  do {
    return try AskedPlan(plan, of: school, from: date, tiers: tiers)
  } catch {
    throw .impossible(
      scenario: date.map { "from \($0)" } ?? "as it is", reason: error.description)
  }
}

extension HeldPlan {
  /// The plan to ask about.
  func asked() throws(WorkflowError) -> AskedPlan {
    try Workflow.asked(folder.timetable, of: school, from: from, tiers: folder.tiers)
  }
}

internal import Publishing
internal import Tuition

// The places where the steps are joined. Until a step is there its join says so.

/// Reads a school folder that must be without errors; the warnings come along.
func readSchool(_ folder: String) throws(WorkflowError) -> (School, [Finding]) {
  let reading = try readFindings(folder)
  guard let school = reading.school else { throw .findings(reading.findings, folder: folder) }
  return (school, reading.findings)
}

/// Reads a school folder with everything that is to be said about it.
func readFindings(
  _ folder: String
) throws(WorkflowError) -> (school: School?, findings: [Finding]) {
  throw .optimiser("reading is not joined yet")
}

/// Reads the sessions of a plan folder, as a plan of a school.
func readPlan(
  _ folder: String, of school: School
) throws(WorkflowError) -> (timetable: Timetable, withdrawals: [Withdrawal]?) {
  throw .optimiser("reading is not joined yet")
}

/// Reads a plan folder without its school, to show it.
func readPublished(_ folder: String) throws(WorkflowError) -> PublishedPlan {
  throw .optimiser("reading is not joined yet")
}

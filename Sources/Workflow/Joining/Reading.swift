internal import Foundation
internal import Reading
internal import Tuition

/// Reads a school folder that must be without errors; the warnings come along.
func plannableSchool(
  in folder: String, requests: RequestsFile = .needed
) throws(WorkflowError) -> (School, [Finding]) {
  let reading = try schoolReading(of: folder, requests: requests)
  guard let school = reading.school else { throw .findings(reading.findings, folder: folder) }
  return (school, reading.findings)
}

/// Reads a school folder with everything that is to be said about it.
func schoolReading(
  of folder: String, requests: RequestsFile = .needed
) throws(WorkflowError) -> SchoolReading {
  try requireFolder(folder)
  return readSchool(inFolder: folder, requests: requests)
}

/// Reads the sessions of a plan folder, as a plan of a school.
func planFolderReading(
  of folder: String, for school: School
) throws(WorkflowError) -> (plan: PlanFolder, findings: [Finding]) {
  try requireFolder(folder)
  let reading = readPlan(inFolder: folder, school: school)
  guard let plan = reading.plan else { throw .unreadablePlan(reading.findings, folder: folder) }
  return (plan, reading.findings)
}

/// Reads what the plan of a folder left for the next.
func warmFile(in folder: String) throws(WorkflowError) -> (InMemoryFile?, [Finding]) {
  try requireFolder(folder)
  return readWarmFile(inFolder: folder)
}

/// Reads a plan folder without its school, to show it.
func shownPlan(in folder: String) throws(WorkflowError) -> PublishedPlan {
  try requireFolder(folder)
  let reading = readShownPlan(inFolder: folder)
  guard var plan = reading.plan else { throw .unreadablePlan(reading.findings, folder: folder) }
  let said = readOrigin(inFolder: folder)
  plan.draft =
    PlanStanding(origin: said.origin, acceptance: said.acceptance, sum: plan.sum)
    .draftName
  return plan
}

extension PublishedPlan {
  /// The sum of the sessions, as of the plan beside its school: periods come in the order of their times.
  fileprivate var sum: String {
    let starts = Dictionary(
      sessions.map { ($0.session.period, $0.starts) }, uniquingKeysWith: { one, _ in one })
    let times = Set(starts.values).sorted()
    return Timetable(
      sessions.map(\.session),
      order: { period in starts[period].flatMap(times.firstIndex(of:)) ?? 0 }
    ).sum
  }
}

func requireFolder(_ path: String) throws(WorkflowError) {
  var isFolder: ObjCBool = false
  let disk = FileManager.default
  guard disk.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
    throw .noSuchFolder(path)
  }
  guard disk.isReadableFile(atPath: path) else {
    throw .unreadable(path: path, reason: "it does not let you read it")
  }
}

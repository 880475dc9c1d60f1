internal import Foundation
internal import Publishing
internal import Reading
internal import Tuition

/// Reads a school folder to ask about a plan: where that is one of a trust's plans, with the hours that the school was granted
/// of shared tutors, which is said among the warnings.
///
/// What was granted stands in the plan folder. Where it does not, though the school shares somebody, its shared tutors count with all
/// their hours, which is said.
func askedSchool(
  in folder: String, plan: String
) throws(WorkflowError) -> (School, [Finding]) {
  let (school, warnings) = try matchedSchool(in: folder)
  guard let granted = try grantedTutors(in: plan) else {
    return (school, warnings + wholeHoursNote(for: folder))
  }
  let note = Finding(
    .warning, file: GrantedTutor.fileName,
    what: "shared tutors are counted with the hours that the trust granted this school",
    whatToDo: "More of their hours would have to come from another school: plan the trust again.")
  do {
    return (try school.keeping(to: granted), warnings + [note])
  } catch {
    throw .impossible(scenario: "with what the trust granted", reason: error.description)
  }
}

/// What a plan folder says that its school was granted of the tutors it shares; nothing where it says nothing.
private func grantedTutors(in plan: String) throws(WorkflowError) -> [GrantedTutor]? {
  let reading = readGranted(inFolder: plan)
  guard !reading.findings.contains(where: { $0.severity == .error }) else {
    throw .unreadablePlan(reading.findings, folder: plan)
  }
  return reading.granted
}

/// The same as a file, for a plan that is made from this one.
func grantedFiles(in plan: String) throws(WorkflowError) -> [InMemoryFile] {
  try grantedTutors(in: plan).map { [grantedFile($0)] } ?? []
}

/// That a school's shared tutors are counted with all their hours, as if it had them alone; nothing where it shares nobody.
func wholeHoursNote(for folder: String) -> [Finding] {
  guard let trust = sharingTrust(of: folder) else { return [] }
  let component = (try? trustFolders([trust], shared: nil))?.components
    .first { $0.contains(schoolName(folder)) }
  return component?.count == 1 ? [] : [wholeHours]
}

private var wholeHours: Finding {
  Finding(
    .warning, file: SharedTutor.fileName,
    what: "shared tutors are counted with all their hours, as if this school had them alone",
    whatToDo:
      "See that nothing takes a tutor from another school; \"tuition plan\" plans the trust as a whole."
  )
}

private func schoolName(_ folder: String) -> String {
  URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
}

/// The folder of the trust that a school folder lies in, where that says who is shared.
private func sharingTrust(of folder: String) -> String? {
  let trust = parent(of: folder).path
  return FileManager.default.fileExists(atPath: trust + "/" + SharedTutor.fileName) ? trust : nil
}

private func parent(of folder: String) -> URL {
  URL(fileURLWithPath: folder).standardizedFileURL.deletingLastPathComponent()
}

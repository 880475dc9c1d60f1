internal import Foundation
internal import Tuition

/// Reads a school folder to ask about a plan: where that is one of a trust's plans, with the hours that the school was granted
/// of shared tutors, which is said among the warnings.
///
/// What is granted follows from the folders of the trust alone, so it is what the plan was made with as long as these stay as they are.
func askedSchool(
  in folder: String, plan: String
) throws(WorkflowError) -> (School, [Finding]) {
  let (school, warnings) = try matchedSchool(in: folder)
  guard let trust = sharingTrust(of: folder),
    FileManager.default.fileExists(atPath: parent(of: plan).path + "/trust.json")
  else { return (school, warnings) }
  let folders = try trustFolders([trust], shared: nil)
  let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
  guard let component = folders.components.first(where: { $0.contains(name) }),
    let place = component.firstIndex(of: name)
  else { return (school, warnings) }
  let grant = try grants(for: component, in: folders)[place]
  guard !grant.isWhole else { return (school, warnings) }
  let note = Finding(
    .warning, file: SharedTutor.fileName,
    what: "shared tutors are counted with the hours that the trust granted this school",
    whatToDo: "More of their hours would have to come from another school: plan the trust again.")
  return (try grant.applied(to: school, named: name), warnings + [note])
}

/// That a school's shared tutors are counted with all their hours, as if it had them alone; nothing where it shares nobody.
func wholeHoursNote(for folder: String) -> [Finding] {
  guard sharingTrust(of: folder) != nil else { return [] }
  return [
    Finding(
      .warning, file: SharedTutor.fileName,
      what: "shared tutors are counted with all their hours, as if this school had them alone",
      whatToDo:
        "See that nothing takes a tutor from another school; \"tuition plan\" plans the trust as a whole."
    )
  ]
}

/// The folder of the trust that a school folder lies in, where that says who is shared.
private func sharingTrust(of folder: String) -> String? {
  let trust = parent(of: folder).path
  return FileManager.default.fileExists(atPath: trust + "/" + SharedTutor.fileName) ? trust : nil
}

private func parent(of folder: String) -> URL {
  URL(fileURLWithPath: folder).standardizedFileURL.deletingLastPathComponent()
}

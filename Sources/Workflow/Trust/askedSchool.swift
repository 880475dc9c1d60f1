internal import Foundation
internal import Tuition

/// Reads a school folder to ask about a plan: where that is one of a trust's plans, with the hours that the school was granted
/// of shared tutors, which is said among the warnings.
///
/// What is granted follows from who is shared and from the folders of the trust. The note beside the plan says which these
/// were; where one of them has changed since, or the plan is of no trust, a shared tutor counts with all hours, which is said.
func askedSchool(
  in folder: String, plan: String
) throws(WorkflowError) -> (School, [Finding]) {
  let (school, warnings) = try matchedSchool(in: folder)
  let record = ComponentRecords(out: parent(of: plan).path).record(of: schoolName(folder))
  guard let known = grantedSchool(school, in: folder, record) else {
    let isShared = (record?.schools.count ?? 1) > 1 || sharingTrust(of: folder) != nil
    return (school, warnings + (isShared ? [wholeHours] : []))
  }
  guard let granted = known.school else { return (school, warnings) }
  let note = Finding(
    .warning, file: SharedTutor.fileName,
    what: "shared tutors are counted with the hours that the trust granted this school",
    whatToDo: "More of their hours would have to come from another school: plan the trust again.")
  return (granted, warnings + [note])
}

/// What a school's plan was made with.
private struct GrantedSchool {
  /// The school with what it was granted; nothing where it had all hours.
  let school: School?
}

/// A school with the hours that its plan was made with; nothing where that is not known any more.
private func grantedSchool(
  _ school: School, in folder: String, _ record: ComponentRecord?
) -> GrantedSchool? {
  let name = schoolName(folder)
  guard let record, let trust = sharingTrust(of: folder),
    let folders = try? trustFolders([trust], shared: nil),
    let component = folders.components.first(where: { $0.contains(name) }),
    let place = component.firstIndex(of: name)
  else { return nil }
  if component.count == 1, record.schools.count == 1 { return GrantedSchool(school: nil) }
  guard record.isMade(of: component, from: sources(of: component, in: folders)),
    let grant = try? grants(for: component, in: folders)[place]
  else { return nil }
  guard !grant.isWhole else { return GrantedSchool(school: nil) }
  guard let granted = try? grant.applied(to: school, named: name) else { return nil }
  return GrantedSchool(school: granted)
}

/// That a school's shared tutors are counted with all their hours, as if it had them alone; nothing where it shares nobody.
func wholeHoursNote(for folder: String) -> [Finding] {
  sharingTrust(of: folder) == nil ? [] : [wholeHours]
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

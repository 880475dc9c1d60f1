internal import Foundation
internal import Tuition

/// Reads a school folder to plan it; where its requests are still to be made, the audit and the match make them first.
///
/// That they did is the first of the warnings.
func matchedSchool(in folder: String) throws(WorkflowError) -> (School, [Finding]) {
  guard try matchWhereMissing(in: folder) else { return try plannableSchool(in: folder) }
  let (school, warnings) = try plannableSchool(in: folder)
  let note = Finding(
    .warning, file: RecordTable.requests.rawValue,
    what: "the file was missing, so the audit and the match wrote it with "
      + counted(school.records.requests.count, "request"),
    whatToDo: "Read requests.md before anybody acts on the plan.")
  return (school, [note] + warnings)
}

/// Makes the requests of a school folder that has none but what they can be made of; says whether it did.
func matchWhereMissing(in folder: String) throws(WorkflowError) -> Bool {
  guard lacks(.requests, folder), !lacks(.attainment, folder) || !lacks(.nominations, folder)
  else { return false }
  _ = try matchFolder(folder)
  return !lacks(.requests, folder)
}

/// Whether a school folder does not have a table at all.
func lacks(_ table: RecordTable, _ folder: String) -> Bool {
  !FileManager.default.fileExists(atPath: folder + "/" + table.rawValue)
}

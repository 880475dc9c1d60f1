internal import Foundation
public import Tuition

/// What came of reading what a school was granted of the tutors it shares.
public struct GrantedReading: Sendable {
  /// What was granted; nothing where the plan folder has no such file.
  public let granted: [GrantedTutor]?
  /// What is wrong with the file.
  public let findings: [Finding]
}

/// Reads from a plan folder what the school was granted of the tutors it shares.
public func readGranted(inFolder path: String) -> GrantedReading {
  let place = path + "/" + GrantedTutor.fileName
  guard FileManager.default.fileExists(atPath: place) else {
    return GrantedReading(granted: nil, findings: [])
  }
  let log = FindingLog()
  let form = TableForm(
    file: GrantedTutor.fileName, ["tutor"], optional: ["most-per-week", "week", "day", "period"])
  guard let file = files(inFolder: path, named: [GrantedTutor.fileName], log: log)?.first,
    let table = CSVTable(file, form: form, log: log)
  else { return GrantedReading(granted: nil, findings: log.findings) }
  var found: [Identifier<Tutor>: GrantedTutor] = [:]
  for row in table.rows(log: log) {
    let tutor: Identifier<Tutor>? = row.identifier("tutor")
    let most = row.wholeNumber("most-per-week")
    let time = row.text("day") == nil ? nil : row.weeklyTime()
    guard let tutor else { continue }
    found[tutor] = GrantedTutor(
      tutor: tutor, mostPerWeek: most,
      hours: (found[tutor]?.hours ?? []) + [time].compactMap(\.self))
  }
  return GrantedReading(
    granted: found.values.sorted { $0.tutor < $1.tutor },
    findings: log.settled(fileOrder: [GrantedTutor.fileName]))
}

internal import Foundation
public import Tuition

/// What came of reading the shared tutors of a trust.
public struct SharedTutorsReading: Sendable {
  /// The rows that could be understood.
  public let rows: [SharedTutor]
  /// Everything that somebody should know about the file, in the order of its lines.
  public let findings: [Finding]

  /// Whether a finding stands in the way of planning.
  public var holdsErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Reads the shared tutors of a trust from the disk.
///
/// - Parameters:
///   - path: the file, usually `shared-tutors.csv`.
///   - schools: the names of the school folders.
///   - tutors: the tutors of a school, or nothing where they are not to be compared.
public func readSharedTutors(
  at path: String, schools: [String], tutors: (String) -> Set<Identifier<Tutor>>?
) -> SharedTutorsReading {
  let log = FindingLog()
  let place = URL(fileURLWithPath: path)
  let name = place.lastPathComponent
  let folder = place.deletingLastPathComponent().path
  guard let file = files(inFolder: folder, named: [name], log: log)?.first else {
    if log.findings.isEmpty {
      log.error(name, "there is no such file", "Give the path of the shared tutors.")
    }
    return SharedTutorsReading(rows: [], findings: log.findings)
  }
  return readSharedTutors(file, schools: schools, tutors: tutors, log: log)
}

func readSharedTutors(
  _ file: InMemoryFile, schools: [String], tutors: (String) -> Set<Identifier<Tutor>>?,
  log: FindingLog = FindingLog()
) -> SharedTutorsReading {
  let form = TableForm(
    file: file.name, ["tutor", "school"], optional: ["travel-minutes", "hours"])
  var rows: [SharedTutor] = []
  if let table = CSVTable(file, form: form, log: log) {
    var seen: Set<[String]> = []
    for row in table.rows(log: log) {
      guard let shared = row.sharedTutor(schools: schools, tutors: tutors) else { continue }
      if !seen.insert([shared.tutor.text, shared.school]).inserted {
        row.error(
          "tutor", "\(quoted(shared.tutor.text)) already has a row for this school",
          "Keep one row for each tutor and school.")
      }
      rows.append(shared)
    }
  }
  return SharedTutorsReading(rows: rows, findings: log.settled(fileOrder: [file.name]))
}

extension CSVRow {
  /// A row of the shared tutors.
  fileprivate func sharedTutor(
    schools: [String], tutors: (String) -> Set<Identifier<Tutor>>?
  ) -> SharedTutor? {
    let tutor: Identifier<Tutor>? = identifier("tutor")
    let school = requiredText("school")
    let travel = number("travel-minutes", in: 0...600)
    let hours = number("hours", in: 0...60)
    guard let tutor, let school else { return nil }
    guard schools.contains(school) else {
      let near = nearestName(to: school, among: schools)
      error(
        "school", "there is no school folder \(quoted(school))",
        near.map { "Perhaps \(quoted($0)) is meant." } ?? "Write a school folder's name.")
      return nil
    }
    if let known = tutors(school), !known.contains(tutor) {
      error(
        "tutor", "\(quoted(tutor.text)) is not a tutor of \(quoted(school))",
        "Add the tutor to tutors.csv and tutor-hours.csv of that school, or take the row out.")
    }
    return SharedTutor(tutor: tutor, school: school, travelMinutes: travel ?? 0, hours: hours)
  }

  private func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = wholeNumber(column) else { return nil }
    if range.contains(number) { return number }
    error(
      column, "\(number) is out of range",
      "Write a number from \(range.lowerBound) to \(range.upperBound).")
    return nil
  }
}

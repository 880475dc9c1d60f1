public import Tuition

/// A file in memory, with its name inside the folder.
public struct DrawnFile: Hashable, Sendable {
  /// The file's name, such as `pupils.csv`.
  public let name: String
  /// The whole text of the file.
  public let text: String

  /// Makes a file.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Writes records as a school folder in format 1, so that reading it gives the records again.
///
/// Files that a folder need not have are written only where they say something. Requests are left out where there is
/// attainment from which they are to be matched.
public func schoolFolder(_ records: SchoolRecords) -> [DrawnFile] {
  let required = [
    records.settingsFile, records.pupilsFile, records.lessonsFile, records.membershipsFile,
    records.tutorsFile, records.tutorHoursFile, records.roomsFile, records.provisionsFile,
  ]
  let optional = [
    records.requests.isEmpty && !records.attainment.isEmpty ? nil : records.requestsFile,
    records.potsFile,
    records.closures.isEmpty ? nil : records.closuresFile,
    records.absences.isEmpty ? nil : records.absencesFile,
    records.roomBookings.isEmpty ? nil : records.roomBookingsFile,
    records.existing.isEmpty ? nil : records.existingFile,
    records.judgements.isEmpty ? nil : records.judgementsFile,
    records.agreed.isEmpty ? nil : records.agreedFile,
  ]
  return required + optional.compactMap { $0 } + records.progressFiles
}

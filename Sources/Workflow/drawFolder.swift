internal import Tuition

/// How large a school is drawn.
public enum SchoolSize: String, CaseIterable, Sendable {
  /// A handful of pupils and a few dates.
  case tiny
  /// A primary school with half-hour periods.
  case primary
  /// A secondary school with a two-week cycle.
  case secondary
  /// A large secondary school with three hundred pupils asked for.
  case large
}

/// What a drawn school starts from.
public enum SchoolStart: String, CaseIterable, Sendable {
  /// From requests that somebody has written.
  case requests
  /// From attainment, so that the audit and the match make the requests.
  case attainment
}

/// Draws a school that does not exist into a new folder, and tells what was drawn.
///
/// Where a number of requests is given the school is a secondary school with about so many.
public func drawFolder(
  _ folder: String, size: SchoolSize, requests: Int? = nil, seed: UInt64,
  start: SchoolStart = .requests
) throws(WorkflowError) -> String {
  try requireNew(folder)
  let (records, files) = drawnSchool(size, requests: requests, seed: seed, start: start)
  try replaceFolder(at: folder, with: files)
  let counts = [
    counted(records.pupils.count, "pupil"),
    records.attainment.isEmpty
      ? counted(records.requests.count, "request")
      : "\(counted(records.attainment.count, "value")) of attainment",
    counted(records.tutors.count, "tutor"), counted(records.rooms.count, "room"),
  ]
  return "Drew \(records.name) in \(folder): \(counts.joined(separator: ", ")).\n"
}

internal import Foundation
internal import Tuition

/// Draws a trust that does not exist into a new folder, school by school, and tells what was drawn.
///
/// - Parameters:
///   - folder: where the school folders go.
///   - schools: how many schools, 1 or more.
///   - size: how large each school is.
///   - shared: how many tutors serve two or three neighbouring schools each.
///   - seed: the seed of the drawing.
public func drawTrustFolder(
  _ folder: String, schools: Int, size: SchoolSize, shared: Int, seed: UInt64
) throws(WorkflowError) -> String {
  try requireNew(folder)
  let trust = drawnTrust(schools, size: size, shared: shared, seed: seed)
  var requests = 0
  for (place, name) in trust.names.enumerated() {
    let (records, files) = trust.school(place)
    requests += records.requests.count
    try replaceFolder(at: folder + "/" + name, with: files)
  }
  try replaceFile(at: folder + "/" + SharedTutor.fileName, with: trust.sharedText)
  return "Drew \(counted(trust.names.count, "school")) in \(folder): "
    + "\(counted(requests, "request")), \(counted(shared, "shared tutor")).\n"
}

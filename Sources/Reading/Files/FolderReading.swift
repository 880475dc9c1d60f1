internal import Foundation
internal import Tuition

/// Reads a school folder from the disk; a missing folder or a file that cannot be read is a finding.
public func readSchool(
  inFolder path: String, requests: RequestsFile = .needed
) -> SchoolReading {
  let log = FindingLog()
  guard
    let files = files(
      inFolder: path, named: RecordTable.allCases.map(\.rawValue), log: log)
  else { return SchoolReading(school: nil, findings: log.findings) }
  return readSchool(files, requests: requests, log: log)
}

/// The named files that a folder has; nothing, and a finding, where there is no such folder.
func files(inFolder path: String, named names: [String], log: FindingLog) -> [InMemoryFile]? {
  let disk = FileManager.default
  var isFolder: ObjCBool = false
  guard disk.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
    log.error(
      path, "there is no such folder", "Give the path of a folder that holds the files.")
    return nil
  }
  let folder = URL(fileURLWithPath: path, isDirectory: true)
  return names.compactMap { name in
    let place = folder.appendingPathComponent(name)
    guard disk.fileExists(atPath: place.path) else { return nil }
    return file(at: place, name: name, log: log)
  }
}

private func file(at place: URL, name: String, log: FindingLog) -> InMemoryFile? {
  let attributes = try? FileManager.default.attributesOfItem(
    atPath: place.resolvingSymlinksInPath().path)
  let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
  let type = attributes?[.type] as? FileAttributeType
  guard type == .typeRegular, size <= largestFile,
    let data = try? Data(contentsOf: place), data.count <= largestFile
  else {
    let what = size > largestFile ? "the file holds \(size) bytes" : "the file cannot be read"
    let whatToDo =
      size > largestFile
      ? "Keep each file under \(largestFile / 1_000_000) MB."
      : "Check that it is a file and that you may read it."
    log.error(name, what, whatToDo)
    return nil
  }
  return InMemoryFile(name: name, bytes: [UInt8](data))
}

private let largestFile = 200_000_000

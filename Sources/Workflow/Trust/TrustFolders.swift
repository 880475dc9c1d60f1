internal import Foundation
internal import Reading
internal import Tuition

/// The school folders of a trust by name, and who is shared among them.
struct TrustFolders: Sendable {
  /// The path of each school folder, by its name, in the order given.
  let schools: [(name: String, path: String)]
  let shared: [SharedTutor]
  let sharedPath: String?
  let warnings: [Finding]
  /// The schools in sets that share no tutor with one another.
  let components: [[String]]

  func path(of school: String) -> String {
    schools.first { $0.name == school }?.path ?? school
  }

  func shared(at schools: [String]) -> [SharedTutor] {
    shared.filter { schools.contains($0.school) }
  }
}

/// Whether a path is a trust's folder: not a school's, and it holds school folders.
public func isTrustFolder(_ path: String) -> Bool {
  !isSchoolFolder(path) && !schoolFolders(in: path).isEmpty
}

/// Finds the schools of a trust and reads who is shared; every finding about the shared tutors is told at once.
func trustFolders(_ folders: [String], shared file: String?) throws(WorkflowError) -> TrustFolders {
  var schools: [(name: String, path: String)] = []
  var file = file
  for folder in folders {
    guard isTrustFolder(folder) else {
      schools.append((URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent, folder))
      continue
    }
    schools += schoolFolders(in: folder)
    let inside = folder + "/" + SharedTutor.fileName
    if file == nil, FileManager.default.fileExists(atPath: inside) { file = inside }
  }
  try requireDistinct(schools.map(\.name))
  guard let file else {
    return TrustFolders(
      schools: schools, shared: [], sharedPath: nil, warnings: [],
      components: schools.map { [$0.name] })
  }
  let reading = sharedTutors(in: file, of: schools)
  guard !reading.holdsErrors else { throw .findings(reading.findings, folder: file) }
  return TrustFolders(
    schools: schools, shared: reading.rows, sharedPath: file, warnings: reading.findings,
    components: components(of: schools.map(\.name), sharing: reading.rows))
}

/// Reads the shared tutors; of each school that is named, only the tutors are kept.
private func sharedTutors(
  in file: String, of schools: [(name: String, path: String)]
) -> SharedTutorsReading {
  let paths = Dictionary(schools.map { ($0.name, $0.path) }) { first, _ in first }
  var known: [String: Set<Identifier<Tutor>>?] = [:]
  return readSharedTutors(at: file, schools: schools.map(\.name)) { name in
    if let found = known[name] { return found }
    let tutors = paths[name].flatMap { readTutors(inFolder: $0) }
    known[name] = .some(tutors)
    return tutors
  }
}

private func requireDistinct(_ names: [String]) throws(WorkflowError) {
  var seen: Set<String> = []
  for name in names where !seen.insert(name).inserted {
    throw .unwritable(
      path: name, reason: "two school folders have this name",
      whatToDo: "Rename one of them, as each school's plan is named after its folder.")
  }
}

private func isSchoolFolder(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: path + "/" + RecordTable.school.rawValue)
}

private func schoolFolders(in path: String) -> [(name: String, path: String)] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  return names.sorted().filter { isSchoolFolder(path + "/" + $0) }.map { ($0, path + "/" + $0) }
}

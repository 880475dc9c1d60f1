internal import Foundation
internal import Tuition

/// Writes files into a folder that may hold others, each so that it appears whole or not at all.
func addFiles(_ files: [InMemoryFile], to path: String) throws(WorkflowError) {
  let folder = URL(fileURLWithPath: path, isDirectory: true)
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic)
    }
  } catch {
    throw unwritable(path, error)
  }
}

import Foundation
import Testing

/// A folder that lasts as long as a test uses it.
final class TemporaryFolder {
  /// A file that a process writes its output to.
  struct Sink {
    let url: URL
    let handle: FileHandle

    /// What has been written.
    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
  }

  let url: URL
  private let sinks: URL

  init() throws {
    let unique = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-\(UUID().uuidString)")
    url = unique.appendingPathComponent("work")
    sinks = unique.appendingPathComponent("output")
    for folder in [url, sinks] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  /// A new file for output, outside the folder that the command works in.
  func sink() throws -> Sink {
    let file = sinks.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    return Sink(url: file, handle: try FileHandle(forWritingTo: file))
  }

  /// Writes a text to a file, making its folder.
  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Removes a file.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(name))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names of everything in the folder, in order.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: url.appendingPathComponent(name).path
    ).sorted()
  }
}

extension TemporaryFolder {
  /// A folder with a tiny school and a plan of it that leaves somebody out.
  static func planned() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for command in [
      ["demo", "tiny", "--size", "tiny", "--seed", "3"],
      ["plan", "tiny", "--out", "plan", "--work", "2"],
    ] {
      try #require(try CommandRun.tuition(command, in: folder).code == 0)
    }
    return folder
  }
}

public import Foundation

/// A program of the machine that judges what we write; tests that need one are skipped where it is not.
struct Program {
  private let place: URL

  /// Finds a program by its name; nothing where the machine has none.
  init?(_ name: String) {
    let places = ["/usr/bin", "/usr/local/bin"].map { URL(fileURLWithPath: "\($0)/\(name)") }
    guard let place = places.first(where: Self.isThere) else { return nil }
    self.place = place
  }

  /// Takes a program at a place; nothing where there is none.
  init?(at place: URL) {
    guard Self.isThere(place) else { return nil }
    self.place = place
  }

  private static func isThere(_ place: URL) -> Bool {
    FileManager.default.isExecutableFile(atPath: place.path)
  }

  /// What the program says, and whether it ended well.
  func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (text: String, endedWell: Bool) {
    let process = Process()
    process.executableURL = place
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, given in given }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus == 0)
  }
}

/// A folder with files for a program to read, which is gone afterwards.
public func withFiles<Answer>(
  _ files: [String: [UInt8]], _ body: (URL) throws -> Answer
) throws -> Answer {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tuition-judged-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, bytes) in files {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }
  return try body(folder)
}

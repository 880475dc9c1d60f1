import Foundation
import TuitionTesting

/// One run of the built command, and what came of it.
struct CommandRun {
  let code: Int32
  let output: String
  let messages: String

  /// Whether slow tests are left out.
  static let isQuick = ProcessInfo.processInfo.environment["TUITION_QUICK"] != nil

  /// The executable that a script has built, or the one that was built beside the tests.
  static let executable: URL = {
    if let path = ProcessInfo.processInfo.environment["TUITION_EXECUTABLE"], !path.isEmpty {
      return URL(fileURLWithPath: path)
    }
    let runner = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    let beside = runner.deletingLastPathComponent().appendingPathComponent("tuition")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return Repository.top.appendingPathComponent(".build/debug/tuition")
  }()

  /// Runs the command with arguments, in a folder, without a terminal.
  static func tuition(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> CommandRun {
    try run(executable, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `tuition` is the built command.
  static func shell(
    _ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> CommandRun {
    let path = executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
      environment: environment.merging(["PATH": path]) { _, path in path })
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String]
  ) throws -> CommandRun {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { _, given in given }
    let (output, messages) = (try folder.sink(), try folder.sink())
    process.standardOutput = output.handle
    process.standardError = messages.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return CommandRun(
      code: process.terminationStatus, output: try output.text(), messages: try messages.text())
  }

  /// The output as a JSON object.
  func json() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return value as? [String: Any] ?? [:]
  }
}

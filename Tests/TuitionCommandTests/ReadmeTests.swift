import Foundation
import Testing
import TuitionTesting

@Suite struct ReadmeTests {
  private let readme = Repository.top.appendingPathComponent("README.md")

  private func lines() throws -> [String] {
    try String(contentsOf: readme, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines of every block that is fenced as shell.
  private func commands() throws -> [String] {
    var inside = false
    return try lines().filter { line in
      if line == "```sh" {
        inside = true
        return false
      }
      if line == "```" { inside = false }
      return inside
    }
  }

  @Test func `the README stays short`() throws {
    #expect(try lines().count < 120)
  }

  @Test func `the README names every exit code that the command names`() throws {
    let help = try CommandRun.tuition(["--help"], in: TemporaryFolder()).output
    let text = try lines()
    for code in [0, 1, 64, 65, 66, 69, 70, 73, 130] {
      #expect(text.contains { $0.hasPrefix("| \(code) |") })
      #expect(help.contains("\n  \(code) "))
    }
  }

  @Test func `files that the README links to are there`() throws {
    let text = try lines().joined(separator: "\n")
    for match in text.matches(of: /\]\((?!http)([^)]+)\)/) {
      let path = Repository.top.appendingPathComponent(String(match.output.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(match.output.1)")
    }
  }

  @Test(.enabled(if: !CommandRun.isQuick))
  func `the commands of the README do what it says`() throws {
    let folder = try TemporaryFolder()
    let commands = try commands()
    #expect(commands.count == 5)
    for command in commands {
      let run = try CommandRun.shell(command, in: folder)
      #expect(run.code == 0, "\(command): \(run.messages)")
    }
  }
}

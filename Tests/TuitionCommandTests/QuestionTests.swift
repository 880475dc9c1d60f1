import Foundation
import Testing
import TuitionTesting

/// The questions of the fixtures, each as the one command that stands in their README.
@Suite(.serialized, .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
struct QuestionTests {
  /// The lines of the block that is fenced as shell.
  private func commands() throws -> [String] {
    let readme = Repository.fixtures.appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let block = text.components(separatedBy: "```sh\n").dropFirst().first ?? ""
    return (block.components(separatedBy: "\n```").first ?? "").split(separator: "\n")
      .map { String($0).replacing("Fixtures/", with: Repository.fixtures.path + "/") }
  }

  @Test func `every question is answered`() throws {
    let folder = try TemporaryFolder()
    let commands = try commands()
    let questions = commands.filter { !$0.hasPrefix("tuition plan") }
    #expect(questions.count == 17)
    for command in commands {
      let work = command.hasPrefix("tuition plan") ? " --work 4" : " --work 8"
      let run = try CommandRun.shell(command + work, in: folder)
      #expect(run.code == 0, "\(command): \(run.messages)")
      #expect(!run.output.contains("no plan:"), "\(command): \(run.output)")
    }
  }
}

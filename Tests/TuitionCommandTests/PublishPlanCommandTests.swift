import Foundation
import Testing
import TuitionTesting

@Suite struct PublishPlanCommandTests {
  /// A tiny school with a plan.
  private func planned() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let drawn = try CommandRun.tuition(
      ["demo", "tiny", "--size", "tiny", "--seed", "3"], in: folder)
    try #require(drawn.code == 0)
    let plan = try CommandRun.tuition(["plan", "tiny", "--out", "plan", "--work", "2"], in: folder)
    try #require(plan.code == 0)
    return folder
  }

  @Test func `every reader gets a folder, and publishing again replaces it`() throws {
    let folder = try planned()
    let all = ["publish", "tiny", "plan", "--out", "out", "--no-pdf"]
    #expect(try CommandRun.tuition(all, in: folder).code == 0)
    #expect(
      try folder.names(in: "out") == [
        "families", "leaders", "office", "published.txt", "rooms", "teachers", "tutors",
      ])
    let some = try CommandRun.tuition(all + ["--only", "rooms"], in: folder)
    #expect(some.code == 0 && some.output.contains("rooms"))
    #expect(try folder.names(in: "out") == ["published.txt", "rooms"])
  }

  @Test func `a file of somebody else is not lost`() throws {
    let folder = try planned()
    let arguments = ["publish", "tiny", "plan", "--out", "out", "--no-pdf"]
    #expect(try CommandRun.tuition(arguments, in: folder).code == 0)
    try folder.write("mine", to: "out/tutors/notes.txt")
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 73 && run.messages.contains("tutors/notes.txt"))
    #expect(try folder.text("out/tutors/notes.txt") == "mine")
  }

  @Test func `a plan that breaks a rule is not published`() throws {
    let folder = try planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n")
    try folder.write(
      rows.dropLast().joined(separator: "\n") + "\n", to: "plan/sessions.csv")
    let run = try CommandRun.tuition(["publish", "tiny", "plan", "--out", "out"], in: folder)
    #expect(run.code == 1 && run.messages.contains("breaks rules"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/out"))
  }

  @Test func `the school's own letter is used, and its mistakes are told`() throws {
    let folder = try planned()
    let usual = try CommandRun.tuition(["publish", "letter"], in: folder)
    #expect(usual.code == 0 && usual.output.contains("{forename}"))
    let arguments = ["publish", "tiny", "plan", "--out", "out", "--no-pdf", "--only", "families"]
    try folder.write(usual.output.replacing("Dear", with: "Good day,"), to: "tiny/letter.txt")
    #expect(try CommandRun.tuition(arguments, in: folder).code == 0)
    let family = try #require(try folder.names(in: "out/families").first)
    #expect(try folder.text("out/families/\(family)/letter.html").contains("Good day,"))
    try folder.write("\n{nmae}\n", to: "tiny/letter.txt")
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 65 && run.messages.contains("letter.txt:2: error:"))
  }

  @Test(arguments: [
    (["publish", "nowhere", "plan", "--out", "out"], 66),
    (["publish", "a", "b", "--out", "out", "--only", "governors"], 64),
    (["publish", "a", "b", "--out", "out", "--revision", "-1"], 64),
  ])
  func `what is not there or not understood is told`(_ arguments: [String], code: Int) throws {
    let run = try CommandRun.tuition(arguments, in: TemporaryFolder())
    #expect(Int(run.code) == code)
  }
}

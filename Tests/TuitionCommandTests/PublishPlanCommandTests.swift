import Foundation
import Testing
import TuitionTesting

@Suite struct PublishPlanCommandTests {
  /// A tiny school with a plan.
  @Test func `every reader gets a folder, and publishing again replaces it`() throws {
    let folder = try TemporaryFolder.planned()
    let all = ["publish", "tiny", "plan", "--out", "out", "--no-pdf"]
    #expect(try CommandRun.tuition(all, in: folder).code == 0)
    #expect(
      try folder.names(in: "out") == [
        "families", "leaders", "office", "published.txt", "rooms", "teachers", "tutors",
      ])
    let some = try CommandRun.tuition(all + ["--only", "rooms"], in: folder)
    #expect(some.code == 0 && some.output.contains("rooms"))
    #expect(try folder.names(in: "out").contains("families"))
    #expect(try folder.text("out/published.txt").contains("office/sessions.csv"))
    #expect(try CommandRun.tuition(all, in: folder).code == 0)
  }

  @Test func `a file of somebody else is not lost`() throws {
    let folder = try TemporaryFolder.planned()
    let arguments = ["publish", "tiny", "plan", "--out", "out", "--no-pdf"]
    #expect(try CommandRun.tuition(arguments, in: folder).code == 0)
    try folder.write("mine", to: "out/tutors/notes.txt")
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 73 && run.messages.contains("tutors/notes.txt"))
    #expect(try folder.text("out/tutors/notes.txt") == "mine")
  }

  @Test func `the third plan of a term updates the second without being told how often`() throws {
    let folder = try TemporaryFolder.planned()
    for table in ["sessions.csv", "withdrawals.csv"] {
      let head = try #require(try folder.text("plan/\(table)").split(separator: "\n").first)
      try folder.write(head + "\n", to: "none/\(table)")
    }
    for rest in ["unplaced.csv", "plan.json"] {
      try folder.write(try folder.text("plan/\(rest)"), to: "none/\(rest)")
    }
    func publish(_ plan: String, _ more: [String] = []) throws -> Set<String> {
      let arguments = ["publish", "tiny", plan, "--out", "out", "--no-pdf", "--only", "tutors"]
      let run = try CommandRun.tuition(arguments + more, in: folder)
      try #require(run.code == 0, "\(run.messages)")
      let tutor = try #require(try folder.names(in: "out/tutors").first)
      let lines = try folder.text("out/tutors/\(tutor)/calendar.ics").split(
        whereSeparator: \.isNewline)
      return Set(
        lines.filter { $0.hasPrefix("SEQUENCE") || $0.hasPrefix("STATUS") }.map(String.init))
    }
    #expect(try publish("plan") == ["SEQUENCE:0", "STATUS:CONFIRMED"])
    #expect(try publish("none", ["--replaces", "plan"]) == ["SEQUENCE:1", "STATUS:CANCELLED"])
    #expect(try publish("plan", ["--replaces", "none"]) == ["SEQUENCE:2", "STATUS:CONFIRMED"])
    let again = try publish("plan", ["--replaces", "none"])
    #expect(again == ["SEQUENCE:2", "STATUS:CONFIRMED"], "the same again is nothing new")
  }

  @Test func `what calendars cannot know is told`() throws {
    let folder = try TemporaryFolder.planned()
    let arguments = ["publish", "tiny", "plan", "--no-pdf", "--only", "tutors", "--out"]
    let fresh = try CommandRun.tuition(arguments + ["out", "--replaces", "plan"], in: folder)
    #expect(fresh.code == 0 && fresh.messages.contains("so once is assumed"))
    try folder.write(
      "Published.\nSequence 4 of sessions 0123456789abcdef.\n\n", to: "other/published.txt")
    let other = try CommandRun.tuition(arguments + ["other"], in: folder)
    #expect(other.code == 0 && other.messages.contains("Publish again with --replaces"))
    #expect(try folder.text("other/published.txt").contains("Sequence 5 of sessions "))
  }

  @Test func `a plan that breaks a rule is not published`() throws {
    let folder = try TemporaryFolder.planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n")
    try folder.write(
      rows.dropLast().joined(separator: "\n") + "\n", to: "plan/sessions.csv")
    let run = try CommandRun.tuition(["publish", "tiny", "plan", "--out", "out"], in: folder)
    #expect(run.code == 1 && run.messages.contains("breaks rules"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/out"))
  }

  @Test func `the school's own letter is used, and its mistakes are told`() throws {
    let folder = try TemporaryFolder.planned()
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

import Foundation
import Testing
import TuitionTesting

/// Why somebody is not placed, as the command tells it and as the plan folder says.
@Suite struct ExplainCommandTests {
  /// The rows of a table, by the names of its columns; commas in quoted cells are kept.
  private func rows(_ name: String, in folder: TemporaryFolder) throws -> [[String: String]] {
    let lines = try folder.text(name).split(separator: "\n").map { cells(String($0)) }
    let header = try #require(lines.first)
    return lines.dropFirst().map {
      Dictionary(zip(header, $0), uniquingKeysWith: { one, _ in one })
    }
  }

  private func cells(_ line: String) -> [String] {
    var (cells, isQuoted) = ([""], false)
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Counts how many of the scenarios that are written for those not placed place them; all of them should.
  private func prove(_ school: String, _ plan: String, in folder: TemporaryFolder) throws -> Int {
    var (count, beside) = (0, 0)
    for row in try rows("\(plan)/unplaced.csv", in: folder) {
      let pupil = try #require(row["pupil"])
      let run = try CommandRun.tuition(
        ["explain", school, plan, "--pupil", pupil, "--scenarios", "told"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      #expect(run.output.contains(row["reason"] ?? "-"), "\(run.output)")
      for name in try folder.names(in: "told") where name.hasPrefix("\(pupil)-") {
        #expect(run.output.contains("told/\(name)"))
        let again = try CommandRun.tuition(
          ["whatif", school, "told/\(name)", "--against", plan, "--names"], in: folder)
        #expect(again.code == 0, "\(name): \(again.messages)")
        let gained = again.output.split(separator: "\n").first { $0.hasPrefix("  gained") }
        #expect(gained?.contains(pupil) ?? false, "\(name): \(again.output)")
        // Nobody is displaced who is not named, and nobody moves: what only opens more displaces nobody.
        let scenario = try folder.text("told/\(name)")
        #expect(scenario.hasSuffix("do = \"pin-all\"\n\n"), "\(scenario)")
        #expect(!again.output.contains("  moves "), "\(name): \(again.output)")
        if !scenario.contains("drop-requests") {
          #expect(again.output.contains("  displaced  nobody"), "\(name): \(again.output)")
          beside += 1
        }
        count += 1
      }
      try? folder.remove("told")
    }
    #expect(beside > 0)
    return count
  }

  private func plannedTrust(_ more: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("tutor,school,travel-minutes\n", to: "nobody.csv")
    for command in [
      ["demo", "trust", "--trust", "3", "--size", "tiny", "--seed", "2", "--shared", "2"],
      ["plan", "trust", "--out", "plans", "--work", "2"] + more,
    ] {
      let run = try CommandRun.tuition(command, in: folder)
      try #require(run.code == 0, "\(run.messages)")
    }
    return folder
  }

  /// Asks about everybody whom a trust's plans leave out; how often the words of a note are told.
  private func asked(_ folder: TemporaryFolder, telling note: String) throws -> Int {
    var count = 0
    let planned = try folder.names(in: "plans").filter {
      !$0.contains(".") && $0 != "components"
    }
    for school in planned {
      for row in try rows("plans/\(school)/unplaced.csv", in: folder) {
        let run = try CommandRun.tuition(
          ["explain", "trust/\(school)", "plans/\(school)", "--pupil", row["pupil"] ?? ""],
          in: folder)
        #expect(run.code == 0 && run.output.contains(row["reason"] ?? "-"), "\(run.output)")
        count += run.messages.contains(note) ? 1 : 0
      }
    }
    return count
  }

  @Test(arguments: [[], ["--component", "2"]])
  func `a school of a trust is asked about with the hours that it was granted`(
    _ more: [String]
  ) throws {
    let folder = try more.isEmpty ? plannedTrust() : plannedTrust(more[0], more[1])
    #expect(try asked(folder, telling: "hours that the trust granted") > 0)
  }

  @Test
  func `planned with others shared than the trust says, a school is asked about with all hours`()
    throws
  {
    let folder = try plannedTrust("--shared", "nobody.csv")
    #expect(try asked(folder, telling: "counted with all their hours") > 0)
  }

  @Test
  func
    `what was granted stands in the plan folder, so that scenarios and plans made again keep to it`()
    throws
  {
    let folder = try plannedTrust()
    let school = "school-002"
    // Nothing is worked out anew: a sister school that can no longer be read stands in nobody's way.
    try folder.write("nothing\n", to: "trust/school-003/pupils.csv")
    let (own, plan) = ("trust/\(school)", "plans/\(school)")
    #expect(
      try folder.text("\(plan)/granted.csv").hasPrefix("tutor,most-per-week,week,day,period\n"))
    for command in [
      ["worth", own, plan, "--tries", "1"],
      ["explain", own, plan, "--tutor", "T01", "--time", "Mon P1"],
      [
        "whatif", own, "--against", plan, "--change", "set setting=weights.before to=6", "--out",
        "what",
      ],
      ["replan", own, plan, "--from", "2026-11-16", "--out", "again"],
    ] {
      let run = try CommandRun.tuition(command, in: folder)
      #expect(
        run.code == 0 && run.messages.contains("hours that the trust granted"), "\(run.messages)")
    }
    let granted = try folder.text("\(plan)/granted.csv")
    #expect(try folder.text("again/granted.csv") == granted)
    #expect(try folder.text("what/drafts/as_given/granted.csv") == granted)
  }

  @Test func `the reason in the plan folder is what explain says, and every scenario places`()
    throws
  {
    let folder = try TemporaryFolder()
    for command in [
      ["demo", "tiny", "--size", "tiny", "--seed", "4"],
      ["plan", "tiny", "--out", "plan", "--work", "2"],
    ] {
      try #require(try CommandRun.tuition(command, in: folder).code == 0)
    }
    #expect(try prove("tiny", "plan", in: folder) >= 5)
  }

  @Test func `what is delivered in part is told, and a scenario places the rest of it`() throws {
    let folder = try TemporaryFolder.planned()
    let replan = try CommandRun.tuition(
      [
        "replan", "tiny", "plan", "--from", "2026-11-09", "--out", "again", "--change",
        "lose-tutor tutor=T01 first=2026-11-09",
      ], in: folder)
    try #require(replan.code == 0, "\(replan.messages)")
    let row = try #require(
      try rows("again/unplaced.csv", in: folder).first {
        ($0["reason"] ?? "").contains(" sessions stand. ")
      })
    let (pupil, reason) = try (#require(row["pupil"]), #require(row["reason"]))
    #expect(replan.output.contains(reason), "\(replan.output)")
    #expect(try folder.text("again/plan.json").contains("\"placed-in-part\": 1"))
    let page = try CommandRun.tuition(
      ["publish", "tiny", "again", "--out", "pages", "--no-pdf"], in: folder)
    #expect(page.code == 0, "\(page.messages)")
    #expect(try folder.text("pages/leaders/plan.html").contains("Placed in part"))
    let told = try CommandRun.tuition(["explain", "tiny", "again", "--pupil", pupil], in: folder)
    #expect(told.code == 0 && told.output.contains(reason), "\(told.output)")
    let machine = try CommandRun.tuition(
      ["explain", "tiny", "again", "--pupil", pupil, "--json", "--scenarios", "told"], in: folder)
    #expect(machine.output.contains("\"given\": ") && machine.output.contains("\"reason\": "))
    let names = try folder.names(in: "told")
    #expect(!names.isEmpty)
    for name in names where name.contains("-\(row["provision"] ?? "-")-") {
      let whole = try CommandRun.tuition(
        [
          "replan", "tiny", "again", "--from", "2026-11-09", "--out", "third", "--scenario",
          "told/\(name)",
        ], in: folder)
      #expect(whole.code == 0, "\(name): \(whole.messages)")
      let left = try rows("third/unplaced.csv", in: folder)
      #expect(!left.contains { $0["pupil"] == pupil }, "\(name)")
      #expect(try CommandRun.tuition(["check", "tiny", "third"], in: folder).code == 0)
    }
  }

  @Test(.enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
  func `of a school with pots and groups no reason asks for what does not help`() throws {
    let folder = try TemporaryFolder()
    let school = Repository.fixtures.appendingPathComponent("marlowe-asked").path
    let plan = try CommandRun.tuition(
      ["plan", school, "--out", "plan", "--work", "10", "--quiet"], in: folder)
    try #require(plan.code == 0, "\(plan.messages)")
    for row in try rows("plan/unplaced.csv", in: folder) {
      let (pupil, reason) = try (#require(row["pupil"]), #require(row["reason"]))
      let run = try CommandRun.tuition(["explain", school, "plan", "--pupil", pupil], in: folder)
      #expect(run.output.contains(reason), "\(run.output)")
      #expect(!reason.contains("a further place"))
    }
  }
}

import Foundation
import Testing
import TuitionTesting

@Suite struct PlanCommandTests {
  private let marlowe = Repository.fixtures.appendingPathComponent("marlowe-asked").path

  @Test func `a folder with other files is refused before the search`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "plan/notes.txt")
    let run = try CommandRun.tuition(["plan", marlowe, "--out", "plan"], in: folder)
    #expect(run.code == 73)
    #expect(run.messages.contains("notes.txt"))
    #expect(try folder.names(in: "plan") == ["notes.txt"])
  }

  @Test func `errors in the data come before the search, and nothing is written`() throws {
    let folder = try TemporaryFolder()
    try folder.write("format = 1\n", to: "school/school.toml")
    let run = try CommandRun.tuition(["plan", "school", "--out", "plan"], in: folder)
    #expect(run.code == 65)
    #expect(try folder.names() == ["school"])
  }

  @Test func `equal runs write equal folders, but for the seconds`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny", "--seed", "2"], in: folder)
    for name in ["one", "two"] {
      let run = try CommandRun.tuition(
        ["plan", "school", "--out", name, "--work", "50", "--quiet"], in: folder)
      #expect(run.code == 0)
      #expect(run.messages.split(separator: "\n").allSatisfy { $0.contains(": warning: ") })
    }
    for name in ["sessions.csv", "withdrawals.csv", "unplaced.csv"] {
      #expect(try folder.text("one/\(name)") == folder.text("two/\(name)"))
    }
    func unclocked(_ name: String) throws -> [Substring] {
      try folder.text(name).split(separator: "\n").filter { !$0.contains("\"seconds\"") }
    }
    #expect(try unclocked("one/plan.json") == unclocked("two/plan.json"))
  }

  @Test func `a plan goes on from an earlier one, and from nothing where that is damaged`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny", "--seed", "2"], in: folder)
    let plan = ["plan", "school", "--work", "5", "--quiet", "--out"]
    _ = try CommandRun.tuition(plan + ["one"], in: folder)
    let warm = try CommandRun.tuition(plan + ["two", "--from", "one"], in: folder)
    #expect(warm.code == 0)
    #expect(!warm.messages.contains("warm.bin"))
    try folder.write("nonsense", to: "one/warm.bin")
    let cold = try CommandRun.tuition(plan + ["three", "--from", "one"], in: folder)
    #expect(cold.code == 0)
    #expect(cold.messages.contains("warm.bin: warning: the file is not a warm start"))
    #expect(try CommandRun.tuition(plan + ["four", "--from", "nowhere"], in: folder).code == 66)
  }

  @Test func `the checker accepts what was planned, and plan and folder say the same`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny", "--seed", "5"], in: folder)
    let plan = try CommandRun.tuition(["plan", "school", "--out", "plan", "--json"], in: folder)
    #expect(plan.code == 0)
    #expect(try plan.output == folder.text("plan/plan.json"))
    #expect(try CommandRun.tuition(["check", "school", "plan"], in: folder).code == 0)
  }

  @Test(.enabled(if: !CommandRun.isQuick))
  func `an interrupted search writes its best plan and says so`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.shell(
      "tuition plan \(marlowe) --out plan & plan=$!; sleep 1; kill -TERM $plan; wait $plan",
      in: folder)
    #expect(run.code == 130 || run.code == 0)
    if run.code == 130 { #expect(try folder.text("plan/plan.json").contains("\"cancelled\"")) }
    #expect(try CommandRun.tuition(["check", marlowe, "plan"], in: folder).code == 0)
  }
}

import Foundation
import Publishing
import Testing
import TuitionTesting

@testable import Workflow

@Suite struct BenchTests {
  private func run(
    _ school: String, seed: UInt64 = 1, cost: Int = 10_100, gap: Double = 0.0099, pivots: Int = 7,
    seconds: Double = 2
  ) -> BenchRun {
    var run = BenchRun(school: school, seed: seed)
    run.tiers = [
      BenchTier(name: "statutory", objective: 4, bound: 4, gap: 0),
      BenchTier(name: "points", objective: 1_995, bound: 2_000, gap: 0.0025),
      BenchTier(name: "cost", objective: cost, bound: 10_000, gap: gap),
    ]
    run.counts = ["columns": 120, "pivots": pivots]
    run.stages = [StageTime(stage: "improving", seconds: 1.5)]
    run.seconds = seconds
    run.processorSeconds = 3
    run.peakBytes = 200_000_000
    return run
  }

  @Test func `the tables say how good each plan is and fit a line of a hundred characters`() {
    let name = "a-school-with-a-rather-long-name-2012"
    let text = BenchReport(runs: [run(name), run("b", cost: 99_999, gap: 0.9)]).text
    #expect(
      text.contains("a-school-with-a-r...  1             4      4   0.00    1995   2000   0.25"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.contains("1 of 2 met the targets"))
    #expect(text.contains("0 of them are proved"))
  }

  @Test func `a table that is too wide goes on below with its names`() {
    var table = TextTable(["school", "one", "two"], names: 1)
    table.add(["a", "1", "22"])
    #expect(table.text(width: 20) == "school  one  two\na         1   22\n")
    #expect(table.text(width: 12) == "school  one\na         1\n\nschool  two\na        22\n")
  }

  @Test func `a run without a plan is told and meets no target`() {
    var failed = BenchRun(school: "c", seed: 2)
    failed.failure = "exit code 69: No plan"
    let report = BenchReport(runs: [run("a"), failed])
    #expect(!report.isComplete)
    #expect(report.text.contains("c, seed 2: no plan, exit code 69: No plan\n"))
    #expect(report.text.contains("1 of 2 met the targets"))
  }

  @Test func `JSON is read back as it was`() throws {
    let report = BenchReport(runs: [run("a"), run("b")])
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(report.json.utf8).write(to: file)
    #expect(try BenchReport.reading(file.path) == report)
    #expect(throws: WorkflowError.self) { try BenchReport.reading(file.path + ".gone") }
  }

  @Test func `a comparison names what differs and only that`() {
    let old = BenchReport(runs: [run("a"), run("b"), run("only-old")])
    let new = BenchReport(runs: [run("a", cost: 10_050, pivots: 14, seconds: 1), run("b")])
    let text = comparison(old: old, new: new)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("a       1     cost    10100  10050    0.995") })
    #expect(lines.contains { $0.hasPrefix("a       1     pivots      7     14    2.000") })
    #expect(!lines.contains { $0.hasPrefix("b       1     cost") })
    #expect(lines.contains { $0.hasPrefix("geometric mean") && $0.contains("0.707") })
    #expect(text.contains("only-old, seed 1: only in the old report"))
  }

  @Test func `the same report differs in nothing`() {
    let report = BenchReport(runs: [run("a")])
    #expect(
      comparison(old: report, new: report).hasPrefix(
        "Objectives, bounds and counts are the same.\n"))
  }

  @Test func `a process is measured by itself`() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuition-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = try measured("/bin/sh", ["-c", "echo said >&2; exit 3"], messages: file.path)
    #expect(process.code == 3)
    #expect(process.peakBytes > 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == "said\n")
    #expect(throws: WorkflowError.self) {
      try measured("/no/such/program", [], messages: file.path)
    }
  }
}

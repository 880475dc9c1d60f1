import Foundation
import Testing
import TuitionTesting

@Suite struct ExportCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(
      ["demo", "school", "--size", "tiny", "--seed", "6", "--quiet"], in: folder)
    return folder
  }

  /// The objective that glpsol reaches, as it writes it.
  private func objective(_ line: String, in folder: TemporaryFolder) throws -> Int {
    let run = try CommandRun.shell("glpsol \(line) --output solution", in: folder)
    #expect(run.code == 0, "\(run.output)")
    let words =
      try folder.text("solution").split(separator: "\n")
      .first { $0.hasPrefix("Objective:") }?.split(separator: " ") ?? []
    return try #require(words.dropFirst(3).first.flatMap { Int($0) })
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/glpsol")))
  func `every format has the same optimum, solved by glpsol`() throws {
    let folder = try folder()
    let model = Repository.top.appendingPathComponent("Models/tuition.mod").path
    for (format, way) in [
      ("mps", "--freemps file"), ("lp", "--lp file"),
      ("mathprog", "--model '\(model)' --data file"),
    ] {
      let run = try CommandRun.tuition(
        ["export", "school", "--to", format, "--hold", "statutory=0", "--out", "file"], in: folder)
      #expect(run.code == 0)
      #expect(run.messages.contains("glpsol"))
      #expect(abs(try objective(way, in: folder)) == 91, "\(format)")
    }
  }

  @Test func `without a file the programme goes to standard output`() throws {
    let run = try CommandRun.tuition(["export", "school", "--to", "mathprog"], in: folder())
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("data;"))
    #expect(run.output.hasSuffix("end;\n"))
  }

  @Test func `a place that cannot be written is told`() throws {
    let run = try CommandRun.tuition(
      ["export", "school", "--to", "lp", "--out", "no/such/x.lp"], in: folder())
    #expect(run.code == 73)
  }

  @Test func `a tier is held at a whole number`() throws {
    let run = try CommandRun.tuition(
      ["export", "school", "--to", "lp", "--hold", "points"], in: folder())
    #expect(run.code == 64)
  }

  @Test func `a table tells what the columns of a file decide, and only where it is asked for`()
    throws
  {
    let folder = try folder()
    let run = try CommandRun.tuition(
      ["export", "school", "--to", "mps", "--names", "names.csv", "--out", "school.mps"],
      in: folder)
    #expect(run.code == 0)
    let rows = try folder.text("names.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(Set(rows.map { $0[1] }) == ["placing", "session"])
    let columns = Set(try folder.text("school.mps").split { $0 == " " || $0 == "\n" })
    #expect(rows.allSatisfy { columns.contains($0[0]) })
    #expect(rows.allSatisfy { !columns.contains($0[2]) })
  }

  @Test func `the format for MathProg has names of its own`() throws {
    let run = try CommandRun.tuition(
      ["export", "school", "--to", "mathprog", "--names", "names.csv"], in: folder())
    #expect(run.code == 64)
  }
}

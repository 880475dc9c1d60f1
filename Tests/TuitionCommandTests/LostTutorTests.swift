import Foundation
import Testing
import TuitionTesting

/// A tutor of a real school is lost in mid-term.
@Suite(.serialized, .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
struct LostTutorTests {
  /// The built command is to be as quick as it is for schools; the one beside the tests is not.
  private static let isOptimised =
    ProcessInfo.processInfo.environment["TUITION_EXECUTABLE"]?.isEmpty == false

  @Test(.enabled(if: Repository.hasSharedSchools, "the real timetables are not beside the code"))
  func `the rest of the term is planned again within two seconds, and the checker accepts it`()
    throws
  {
    let school = Repository.sharedSchools.appendingPathComponent("stpauls").path
    let folder = try TemporaryFolder()
    let plan = try CommandRun.tuition(
      ["plan", school, "--out", "plan", "--work", "10", "--quiet"], in: folder)
    try #require(plan.code == 0, "\(plan.messages)")
    let seconds = try replan(school, in: folder)
    #expect(!Self.isOptimised || seconds < 2, "\(seconds)")
    let check = try CommandRun.tuition(["check", school, "again"], in: folder)
    #expect(check.code == 0, "\(check.output)")
    let after = try folder.text("again/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(!after.contains { $0[1] >= "2026-11-02" && $0[9] == "T02" }, "who is lost stays lost")
    #expect(after.contains { $0[1] < "2026-11-02" && $0[9] == "T02" }, "what happened stands")
    try expectLittle(in: folder, after: after)
  }

  /// What is the same on every machine and with any build: little work, and hardly anybody else's sessions moved.
  private func expectLittle(in folder: TemporaryFolder, after: [[Substring]]) throws {
    let summary = try JSONSerialization.jsonObject(with: Data(folder.text("again/plan.json").utf8))
    let counts = try #require((summary as? [String: Any])?["counts"] as? [String: Int])
    #expect(counts["work"] ?? .max <= 16 && counts["pivots"] ?? .max < 12_000, "\(counts)")
    func others(_ rows: [[Substring]]) -> Set<[Substring]> {
      Set(rows.filter { $0[9] != "T02" }.map { [$0[1], $0[4], $0[9], $0[11]] })
    }
    let before = others(
      try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) })
    let stay = others(after).intersection(before).count
    #expect(stay * 10 >= before.count * 9, "\(stay) of \(before.count) stay")
  }

  /// Seconds of processor time on all cores together: other work does not count, and no quiet machine takes longer.
  private func replan(_ school: String, in folder: TemporaryFolder) throws -> Double {
    let run = try CommandRun.shell(
      "bash -c 'TIMEFORMAT=%U; time tuition replan \"$0\" plan --from 2026-11-02 --out again --change "
        + "\"lose-tutor tutor=T02 first=2026-11-02\"' '\(school)'", in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("proof      statutory"), "\(run.output)")
    let last = run.messages.split(separator: "\n").last
    return try #require(last.flatMap { Double($0) }, "\(run.messages)")
  }
}

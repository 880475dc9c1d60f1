import Foundation
import Testing
import TuitionTesting

/// Where the comparison is, and whether it can be made.
private enum Peers {
  static let place = Repository.top.appendingPathComponent("Benchmarks/peers")

  static let areWanted =
    ProcessInfo.processInfo.environment["TUITION_PEERS"] != nil
    && FileManager.default.isExecutableFile(
      atPath: place.appendingPathComponent(".venv/bin/python").path)
}

/// The other solvers of `Benchmarks/peers`, on schools that all of them solve.
@Suite(.enabled(if: Peers.areWanted, "set TUITION_PEERS=1, after Benchmarks/peers/install"))
struct PeersTests {
  /// What one solver came to, as the comparison writes it.
  private struct Run: Decodable {
    let solver: String
    let verdict: String
    let values: [String: Int]?
    let bounds: [String: Double]
    let proved: [String: Int]
  }

  private func runs(seed: Int) throws -> [Run] {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(
      ["demo", "school", "--size", "tiny", "--seed", "\(seed)", "--quiet"], in: folder)
    let comparison = try CommandRun.shell(
      "'\(Peers.place.path)/run' school --limits 20 --json runs.json", in: folder,
      environment: ["TUITION": CommandRun.executable.path])
    #expect(comparison.code == 0, "\(comparison.messages)")
    return try JSONDecoder().decode([Run].self, from: Data(folder.text("runs.json").utf8))
  }

  @Test(arguments: [6, 178])
  func `what a peer proves is what we prove, and no peer beats our bounds`(seed: Int) throws {
    let runs = try runs(seed: seed)
    let ours = try #require(runs.first { $0.solver == "Tuition" })
    #expect(ours.values?["points"] ?? 0 > 0)
    #expect(runs.count == 6)
    for run in runs {
      #expect(run.verdict == "accepted", "\(run.solver)")
      expectNoBetter(run, than: ours)
      for (tier, value) in run.proved where ours.proved[tier] != nil {
        #expect(value == ours.proved[tier], "\(run.solver), \(tier)")
      }
    }
  }

  /// Our bound of a tier holds for plans as good in the tiers above.
  private func expectNoBetter(_ run: Run, than ours: Run) {
    for tier in ["statutory", "points", "cost"] {
      guard let value = run.values?[tier], let own = ours.values?[tier],
        let bound = ours.bounds[tier]
      else { return }
      let sign = tier == "cost" ? -1.0 : 1.0
      #expect(sign * Double(value) <= sign * bound, "\(run.solver), \(tier)")
      if sign * Double(value) < sign * Double(own) { return }
    }
  }
}

import Testing

@Suite struct BenchCommandTests {
  @Test func `a drawn school is planned with each seed, and its counts come again`() throws {
    let folder = try TemporaryFolder()
    let arguments = ["bench", "--drawn", "tiny", "--count", "1", "--seeds", "2", "--work", "5"]
    for name in ["old", "new"] {
      let run = try CommandRun.tuition(arguments + ["--json"], in: folder)
      #expect(run.code == 0)
      let runs = try #require(try run.json()["runs"] as? [[String: Any]])
      #expect(runs.map { $0["seed"] as? Int } == [1, 2])
      for run in runs {
        #expect(run["school"] as? String == "tiny-1")
        #expect((run["counts"] as? [String: Int])?["pivots"] != nil)
        #expect((run["peakBytes"] as? Int ?? 0) > 1_000_000)
        let stages = (run["stages"] as? [[String: Any]])?.compactMap { $0["stage"] as? String }
        #expect(stages?.first == "reading")
        #expect(stages?.last == "writing")
        #expect(stages?.contains("bounding") == true)
      }
      try folder.write(run.output, to: "\(name).json")
    }
    let same = try CommandRun.tuition(["bench", "--compare", "old.json", "new.json"], in: folder)
    #expect(same.code == 0)
    #expect(same.output.hasPrefix("Objectives, bounds and counts are the same.\n"))
  }

  @Test func `a school that cannot be planned is told, and the others are planned`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty/school.toml")
    let run = try CommandRun.tuition(
      ["bench", "empty", "--drawn", "tiny", "--count", "1", "--work", "5", "--quiet"], in: folder)
    #expect(run.code == 69)
    #expect(run.output.contains("empty, seed 1: no plan, exit code 65"))
    #expect(run.output.contains("of 2 met the targets"))
  }

  @Test(arguments: [
    [], ["--seeds", "0", "s"], ["--compare", "one.json"], ["--drawn", "huge"],
  ])
  func `what is not understood is usage`(_ arguments: [String]) throws {
    #expect(try CommandRun.tuition(["bench"] + arguments, in: TemporaryFolder()).code == 64)
  }

  @Test func `a folder that is not there is no input`() throws {
    #expect(try CommandRun.tuition(["bench", "nowhere"], in: TemporaryFolder()).code == 66)
  }
}

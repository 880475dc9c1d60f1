import Testing

@Suite struct DemoCommandTests {
  @Test func `the same size and seed draw the same bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      let run = try CommandRun.tuition(
        ["demo", name, "--size", "tiny", "--seed", "7"], in: folder)
      #expect(run.code == 0)
      #expect(run.messages.contains("tuition plan \(name) --out plan"))
    }
    #expect(try folder.names(in: "one") == folder.names(in: "two"))
    for name in try folder.names(in: "one") {
      #expect(try folder.text("one/\(name)") == folder.text("two/\(name)"))
    }
  }

  @Test func `a school that is there is never drawn over`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny"], in: folder)
    let before = try folder.text("school/pupils.csv")
    let run = try CommandRun.tuition(["demo", "school", "--size", "primary"], in: folder)
    #expect(run.code == 73)
    #expect(try folder.text("school/pupils.csv") == before)
  }
}

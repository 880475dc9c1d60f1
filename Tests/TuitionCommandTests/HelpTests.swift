import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "provision", "audit", "match", "publish", "fairness", "plan", "check", "show", "demo", "export",
    "components", "bench", "whatif", "explain", "replan", "accept",
  ])
  func `help leads with an example`(of command: String) throws {
    let help = try CommandRun.tuition([command, "--help"], in: TemporaryFolder())
    #expect(help.code == 0)
    #expect(help.output.contains("EXAMPLE\n  tuition \(command) "))
  }

  @Test func `the command alone shows its help and its exit codes`() throws {
    let help = try CommandRun.tuition([], in: TemporaryFolder())
    for code in [0, 1, 64, 65, 66, 69, 70, 73, 130] {
      #expect(help.output.contains("\n  \(code) "))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions come for every shell`(_ shell: String) throws {
    let script = try CommandRun.tuition(
      ["--generate-completion-script", shell], in: TemporaryFolder())
    #expect(script.code == 0)
    #expect(script.output.contains("tuition"))
  }

  @Test(arguments: [
    ["fly"], ["plan", "school"], ["plan", "school", "--out", "p", "--gap", "200"],
    ["plan", "school", "--out", "p", "--limit", "-1"], ["show", "p", "--week", "soon"],
    ["show", "p", "--tutor", "A", "--room", "B"], ["demo", "s", "--size", "huge"],
  ])
  func `what is not understood is usage`(_ arguments: [String]) throws {
    let run = try CommandRun.tuition(arguments, in: TemporaryFolder())
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }
}

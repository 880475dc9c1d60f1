import Foundation
import Testing
import TuitionTesting

@Suite struct CheckCommandTests {
  private let marlowe = Repository.fixtures.appendingPathComponent("marlowe-asked").path

  @Test func `a sound school is described and the next command suggested`() throws {
    let run = try CommandRun.tuition(["check", marlowe], in: TemporaryFolder())
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("Marlowe School, Autumn 2026\n"))
    #expect(run.messages.contains("tuition plan \(marlowe) --out plan"))
  }

  @Test func `JSON holds findings and outlook`() throws {
    let run = try CommandRun.tuition(["check", marlowe, "--json"], in: TemporaryFolder())
    let json = try run.json()
    #expect(json["findings"] is [Any])
    #expect((json["outlook"] as? [String: Any])?["pupils"] as? Int == 60)
  }

  @Test func `errors are told as editors understand them`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny"], in: folder)
    try folder.write("pupil,surname\n", to: "school/pupils.csv")
    let run = try CommandRun.tuition(["check", "school"], in: folder)
    #expect(run.code == 65)
    #expect(run.messages.contains("pupils.csv:1: error: year: "))
    let json = try CommandRun.tuition(["check", "school", "--json"], in: folder)
    #expect(json.code == 65)
    #expect((try json.json()["findings"] as? [Any])?.isEmpty == false)
  }

  @Test(arguments: [
    ["check", "none"], ["plan", "none", "--out", "plan"], ["show", "none"],
    ["export", "none", "--to", "lp", "--out", "x.lp"],
  ])
  func `a folder that is not there is no input`(_ arguments: [String]) throws {
    let run = try CommandRun.tuition(arguments, in: TemporaryFolder())
    #expect(run.code == 66)
    #expect(run.messages.contains("There is no folder none."))
  }

  @Test func `a plan without the agreed sessions breaks a rule`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "session,date,period,provision,subject,tutor,room,pupils\n", to: "plan/sessions.csv")
    let run = try CommandRun.tuition(["check", marlowe, "plan"], in: folder)
    #expect(run.code == 1)
    #expect(run.output.contains("breach"))
    let json = try CommandRun.tuition(["check", marlowe, "plan", "--json"], in: folder)
    #expect(json.code == 1)
    #expect((try json.json()["breaches"] as? [Any])?.isEmpty == false)
  }

  @Test func `a plan that cannot be understood is findings`() throws {
    let folder = try TemporaryFolder()
    try folder.write("session,date\nS1,yesterday\n", to: "plan/sessions.csv")
    let run = try CommandRun.tuition(["check", marlowe, "plan"], in: folder)
    #expect(run.code == 65)
  }
}

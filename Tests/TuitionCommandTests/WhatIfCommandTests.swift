import Foundation
import Testing
import TuitionTesting

@Suite struct WhatIfCommandTests {
  /// A drawn school with a plan.
  private func planned() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let arguments = [
      ["demo", "tiny", "--size", "tiny", "--seed", "3"],
      ["plan", "tiny", "--out", "plan", "--work", "2"],
    ]
    for command in arguments {
      try #require(try CommandRun.tuition(command, in: folder).code == 0)
    }
    return folder
  }

  @Test func `a scenario is planned and told, as a draft`() throws {
    let folder = try planned()
    try folder.write(
      """
      name = "Stricter"
      asks = "What if less may be lost?"

      [[change]]
      do = "set"
      setting = "protect.out-of-lesson"
      to = 1
      """, to: "stricter.toml")
    let arguments = [
      "whatif", "tiny", "stricter.toml", "--against", "plan", "--out", "out", "--date",
      "2026-10-20",
    ]
    let run = try CommandRun.tuition(arguments, in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("Stricter: What if less may be lost?"))
    #expect(run.output.contains("draft"))
    let page = try folder.text("out/whatif.html")
    #expect(page.contains("A draft") && page.contains("Stricter"))
    #expect(try folder.text("out/whatif.json").contains("\"draft\": true"))
    #expect(try CommandRun.tuition(arguments, in: folder).output == run.output)
  }

  @Test func `a sweep has a row for each value`() throws {
    let run = try CommandRun.tuition(
      ["whatif", "tiny", "--against", "plan", "--sweep", "protect.loss-percent=0..20/10"],
      in: planned())
    #expect(run.code == 0, "\(run.messages)")
    for value in [0, 10, 20] { #expect(run.output.contains("protect.loss-percent = \(value) ")) }
  }

  @Test func `the rest of a term is planned again, and what happened stands`() throws {
    let folder = try planned()
    let rows = try folder.text("plan/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let date = String(rows[rows.startIndex + rows.count / 2][1])
    let run = try CommandRun.tuition(
      ["replan", "tiny", "plan", "--from", date, "--out", "again"], in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("stands"))
    let after = try folder.text("again/sessions.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let past = rows.filter { String($0[1]) < date }.map { [$0[1], $0[4], $0[9], $0[11]] }
    #expect(past == after.filter { String($0[1]) < date }.map { [$0[1], $0[4], $0[9], $0[11]] })
    #expect(try folder.text("again/changes.csv").hasPrefix("date,period,pupil,subject,tutor,what"))
  }

  @Test(arguments: [
    (["whatif", "tiny", "--against", "plan"], 64),
    (["whatif", "tiny", "--against", "plan", "--sweep", "nothing=1..2"], 64),
    (["whatif", "tiny", "--against", "plan", "--change", "fly"], 65),
    (["whatif", "tiny", "--against", "plan", "--change", "lose-tutor tutor=nobody"], 65),
    (["whatif", "tiny", "--against", "nowhere", "--change", "place-first who=cla"], 66),
    (["explain", "tiny", "plan"], 64), (["explain", "tiny", "plan", "--pupil", "nobody"], 64),
    (["explain", "tiny", "plan", "--tutor", "T01", "--time", "soon"], 64),
    (["replan", "tiny", "plan", "--from", "soon", "--out", "again"], 64),
  ])
  func `what is not there or not understood is told`(_ arguments: [String], code: Int) throws {
    let run = try CommandRun.tuition(arguments, in: planned())
    #expect(run.code == code, "\(run.messages)")
    #expect(!run.messages.isEmpty)
  }
}

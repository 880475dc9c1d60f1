import Foundation
import Testing

@Suite struct PublishCriteriaCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeSampleWithoutRequests()
    return folder
  }

  @Test func `the page for families is written, with its reading age told`() throws {
    let folder = try folder()
    let run = try CommandRun.tuition(
      ["publish", "criteria", "school", "--out", "families", "--date", "2026-09-01"], in: folder)
    #expect(run.code == 0 && run.output.contains("reading age"))
    #expect(run.messages.contains("criteria.toml: warning: it does not say whom families may ask"))
    #expect(try folder.names(in: "families") == ["criteria.html", "criteria.pdf"])
    let page = try folder.text("families/criteria.html")
    #expect(page.contains("Pupils below what is expected of their age may have tuition."))
    #expect(page.contains("For everybody. Made on 1 Sep 2026."))
  }

  @Test func `a criterion that names a pupil stops the page`() throws {
    let folder = try folder()
    let pupils = try folder.text("school/pupils.csv").split(separator: "\n")[1]
      .split(separator: ",")
    let criteria = try folder.text("school/criteria.toml")
    try folder.write(
      criteria.replacingOccurrences(
        of: "Pupils below what", with: "\(pupils[2]) \(pupils[1]) and others below what"),
      to: "school/criteria.toml")
    let run = try CommandRun.tuition(
      ["publish", "criteria", "school", "--out", "families"], in: folder)
    #expect(run.code == 65)
    #expect(run.messages.contains("names a pupil") && !run.messages.contains(pupils[1]))
    #expect(try folder.names() == ["school"])
  }

  @Test func `help leads with an example`() throws {
    let help = try CommandRun.tuition(["publish", "criteria", "--help"], in: TemporaryFolder())
    #expect(help.output.contains("EXAMPLE\n  tuition publish criteria "))
  }
}

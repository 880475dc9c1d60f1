import Foundation
import Testing

@Suite struct MatchCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeSampleWithoutRequests()
    return folder
  }

  @Test func `requests are written with the page that explains them`() throws {
    let folder = try folder()
    let run = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(run.code == 0)
    let table = try folder.text("school/requests.csv")
    #expect(table.contains("\np1,English,one-to-one,17,,,,,others,below,"))
    let page = try folder.text("school/requests.md")
    #expect(page.contains("#### p1 (7A), English"))
    #expect(page.contains("One-to-one tuition is for pupils three points or more below."))
    #expect(page.contains("#### p2 (8A), English\n\n- Why: no provision fits."))
    #expect(page.contains("#### p1 (7A), Mathematics\n\n- Why: no criterion lets the pupil in."))
    #expect(!page.contains("Ada"))
    #expect(try CommandRun.tuition(["check", "school"], in: folder).code == 0)
  }

  @Test func `a dry run writes nothing`() throws {
    let folder = try folder()
    let before = try folder.names(in: "school")
    let run = try CommandRun.tuition(["match", "school", "--dry-run"], in: folder)
    #expect(run.output.hasPrefix("# Requests of Sample School, Autumn 2026\n"))
    #expect(try folder.names(in: "school") == before)
  }

  @Test func `matching again writes the same bytes, and an edited row survives and is marked`()
    throws
  {
    let folder = try folder()
    _ = try CommandRun.tuition(["match", "school"], in: folder)
    let first = try folder.text("school/requests.csv")
    _ = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(try folder.text("school/requests.csv") == first)
    try folder.write(
      first.replacingOccurrences(of: "one-to-one,17,", with: "one-to-one,99,")
        + "p2,English,one-to-one,5,,,,,,,,,\n",
      to: "school/requests.csv")
    _ = try CommandRun.tuition(["match", "school"], in: folder)
    let rows = try folder.text("school/requests.csv").split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("p1,English,one-to-one,99,") && $0.hasSuffix(",hand") })
    #expect(rows.contains("p2,English,one-to-one,5,,,,,,,,,hand"))
    let page = try folder.text("school/requests.md")
    #expect(page.contains("## Written by hand\n\n- p1, English: one-to-one, 99 points"))
  }

  @Test func `a note of the school's own stays, and one whose row goes is told`() throws {
    let folder = try folder()
    _ = try CommandRun.tuition(["match", "school"], in: folder)
    var lines = try folder.text("school/requests.csv").split(separator: "\n").map(String.init)
    lines[0] += ",note"
    lines[1] += ",Talk to mum"
    try folder.write(lines.joined(separator: "\n") + "\n", to: "school/requests.csv")
    let run = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(run.code == 0 && !run.messages.contains("note"))
    #expect(try folder.text("school/requests.csv") == lines.joined(separator: "\n") + "\n")
    let attainment = try folder.text("school/attainment.csv")
    try folder.write(
      String(attainment.prefix { $0 != "\n" }) + "\np2,English,2026-07-10,nc-levels,5a,test\n",
      to: "school/attainment.csv")
    let gone = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(gone.messages.contains("a row with a note is not asked for any more: \"p1\""))
  }

  @Test func `JSON tells who is matched by which criterion`() throws {
    let json = try CommandRun.tuition(["match", "school", "--json"], in: folder()).json()
    let matched = try #require((json["matched"] as? [[String: Any]])?.first)
    #expect(matched["pupil"] as? String == "p1")
    #expect(matched["criteria"] as? [String] == ["below"])
    #expect((json["unmatched"] as? [[String: Any]])?.count == 2)
  }

  @Test func `planning matches first where there are no requests, and says so`() throws {
    let folder = try folder()
    let run = try CommandRun.tuition(
      ["plan", "school", "--out", "plan", "--work", "5"], in: folder)
    #expect(run.code == 0)
    #expect(
      run.messages.contains(
        "the file was missing, so the audit and the match wrote it with 1 request"))
    #expect(try folder.names(in: "school").contains("requests.md"))
    let check = try CommandRun.tuition(["check", "school", "plan"], in: folder)
    #expect(check.code == 0)
  }

  @Test func `checking points to the match where requests are missing`() throws {
    let run = try CommandRun.tuition(["check", "school"], in: folder())
    #expect(run.code == 65)
    #expect(run.messages.contains("tuition match FOLDER"))
  }

  @Test func `criteria with an error stop the match and nothing is written`() throws {
    let folder = try folder()
    let criteria = try folder.text("school/criteria.toml")
    try folder.write(
      criteria + "\n[[criterion]]\nname = \"calm\"\nsays = \"Calm pupils.\"\n"
        + "when = { behaviour = 1 }\nthen = \"much\"\n",
      to: "school/criteria.toml")
    let run = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(run.code == 65)
    #expect(run.messages.contains("criteria cannot speak of \"behaviour\""))
    #expect(try !folder.names(in: "school").contains("requests.csv"))
  }

  @Test func `requests by hand stay as they are where there is nothing to match from`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny"], in: folder)
    let before = try folder.text("school/requests.csv")
    let run = try CommandRun.tuition(["match", "school"], in: folder)
    #expect(run.code == 0)
    #expect(run.messages.contains("nothing to audit or match"))
    #expect(try folder.text("school/requests.csv") == before)
    #expect(try !folder.names(in: "school").contains("requests.md"))
  }
}

import Foundation
import Testing

@Suite struct AuditCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeSampleWithoutRequests()
    return folder
  }

  @Test func `concerns are listed by form, data and people apart`() throws {
    let run = try CommandRun.tuition(["audit", "school"], in: folder())
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("Sample School, Autumn 2026: audit of 2026-09-04\n"))
    #expect(
      run.output.contains(
        "Year 7, 7A: English 1 of 1, Mathematics 1 of 1\n  p1  English, 7A/En: 4 points below"))
    #expect(run.output.contains("    people   NOP sees more need than the data say"))
    #expect(run.output.contains("On 2026-07-10: absent."))
    #expect(!run.output.contains("Ada"))
    #expect(run.messages.contains("tuition match school"))
  }

  @Test func `one pupil is explained, and a pupil who is not there is usage`() throws {
    let folder = try folder()
    let one = try CommandRun.tuition(["audit", "school", "--pupil", "p2"], in: folder)
    #expect(one.output.contains("Emerging in Steps of reading on 2026-07-10"))
    #expect(!one.output.contains("p1 "))
    let none = try CommandRun.tuition(["audit", "school", "--pupil", "q2"], in: folder)
    #expect(none.code == 64)
    #expect(none.messages.contains("Perhaps p2 is meant."))
  }

  @Test func `lines are no longer than asked for`() throws {
    let run = try CommandRun.tuition(["audit", "school", "--columns", "60"], in: folder())
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func `JSON tells what the words tell`() throws {
    let json = try CommandRun.tuition(["audit", "school", "--json"], in: folder()).json()
    let progress = try #require(json["progress"] as? [[String: Any]])
    let english = try #require(
      progress.first { $0["pupil"] as? String == "p1" && $0["subject"] as? String == "English" })
    #expect(english["verdict"] as? String == "concern")
    let standing = try #require((english["standings"] as? [[String: Any]])?.first)
    #expect(standing["below"] as? Int == 4)
    #expect(standing["value"] as? String == "3a")
  }

  @Test func `a school that records nothing is told what to write`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun.tuition(["demo", "school", "--size", "tiny"], in: folder)
    let run = try CommandRun.tuition(["audit", "school"], in: folder)
    #expect(run.code == 0)
    #expect(run.messages.contains("attainment.csv: warning: there is neither a value"))
    let pupil = try folder.text("school/pupils.csv").split(separator: "\n")[1].prefix { $0 != "," }
    try folder.write(
      "pupil,subject,teacher,kind,reason\n\(pupil),English,KLM,raise,Lost the thread\n",
      to: "school/nominations.csv")
    let spoken = try CommandRun.tuition(["audit", "school"], in: folder)
    #expect(spoken.messages.contains("attainment.csv: warning: there is no value, so only"))
  }
}

import Foundation
import Testing
import TuitionTesting

@Suite struct FairnessCommandTests {
  private let school = Repository.fixtures.appendingPathComponent("oakfield").path

  @Test func `numbers by group are shown, and written for leaders and for everybody`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.tuition(
      ["fairness", school, "--out", "report", "--date", "2026-09-08"], in: folder)
    #expect(run.code == 0 && run.output.contains("The whole school"))
    #expect(run.output.contains("Girls") && run.output.contains("SEN: Support"))
    let inside = try folder.text("report/fairness.html")
    let outside = try folder.text("report/fairness-for-everybody.html")
    #expect(inside.contains("For school leaders only") && outside.contains("For everybody"))
    for number in 0...4 {
      #expect(!outside.contains("<td class=\"end\">\(number)</td>"))
      #expect(!outside.contains(">\(number)</td>"), "\(number)")
    }
    #expect(inside.contains(">0</td>") || inside.contains(">1</td>"))
  }

  @Test func `nothing is written into the school, though its requests are still to be matched`()
    throws
  {
    let run = try CommandRun.tuition(["fairness", school], in: TemporaryFolder())
    #expect(run.code == 0)
    #expect(!FileManager.default.fileExists(atPath: school + "/requests.csv"))
  }

  @Test func `where nobody is asked for, in a table without rows, nobody is counted as asked for`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.writeSampleWithoutRequests()
    func asked() throws -> String? {
      let run = try CommandRun.tuition(["fairness", "school", "--out", "report"], in: folder)
      #expect(run.code == 0)
      let rows = try folder.text("report/fairness.csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let column = try #require(rows[0].firstIndex(of: "asked"))
      return rows.last?[column]
    }
    #expect(try asked() == "1")
    try folder.write("pupil,subject,provision,points\n", to: "school/requests.csv")
    #expect(try asked() == "0")
  }
}

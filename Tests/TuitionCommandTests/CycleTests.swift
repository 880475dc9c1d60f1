import Foundation
import Testing
import TuitionTesting

/// From attainment to a checked plan, on the fixtures that start there.
@Suite(.serialized) struct CycleTests {
  private func copy(_ name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.fixtures.appendingPathComponent(name),
      to: folder.url.appendingPathComponent("school"))
    // Somebody may have planned the fixture where it lies, as its README says.
    for written in ["requests.csv", "requests.md", "requests.html"] {
      try? FileManager.default.removeItem(
        at: folder.url.appendingPathComponent("school/\(written)"))
    }
    return folder
  }

  @Test(arguments: [("marlowe", 55...65), ("oakfield", 28...34)])
  func `about as many pupils are asked for as in the school of written requests`(
    _ name: String, pupils: ClosedRange<Int>
  ) throws {
    let folder = try copy(name)
    #expect(try CommandRun.tuition(["match", "school"], in: folder).code == 0)
    let rows = try folder.text("school/requests.csv").split(separator: "\n").dropFirst()
    #expect(pupils.contains(Set(rows.map { $0.split(separator: ",")[0] }).count))
    #expect(rows.contains { $0.contains(",statutory,") })
    #expect(rows.contains { $0.contains(",looked-after,") })
    #expect(try folder.text("school/requests.html").contains("Requests for tuition"))
  }

  @Test(
    .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"),
    arguments: ["marlowe", "oakfield"])
  func `planning audits and matches first, says so, and the plan keeps the rules`(
    _ name: String
  ) throws {
    let folder = try copy(name)
    let run = try CommandRun.tuition(
      ["plan", "school", "--out", "plan", "--work", "2", "--json"], in: folder)
    #expect(run.code == 0)
    #expect(run.messages.contains("the file was missing, so the audit and the match wrote it with"))
    #expect(try CommandRun.tuition(["check", "school", "plan"], in: folder).code == 0)
    let tiers = try #require(try run.json()["tiers"] as? [[String: Any]])
    #expect(tiers.first { $0["name"] as? String == "statutory" }?["gap"] as? Double == 0)
    let report = try CommandRun.tuition(["fairness", "school", "--plan", "plan"], in: folder)
    #expect(report.code == 0 && report.output.contains("lessons lost"))
  }

  @Test func `the audit is written as a page, by initials`() throws {
    let folder = try copy("oakfield")
    let run = try CommandRun.tuition(["audit", "school", "--out", "audit"], in: folder)
    #expect(run.code == 0)
    #expect(try folder.names(in: "audit") == ["audit.html", "audit.pdf"])
    let page = try folder.text("audit/audit.html")
    let pupils = try folder.text("school/pupils.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",") }
    #expect(!pupils.contains { page.contains("\($0[2]) \($0[1])") })
    let named = try CommandRun.tuition(
      ["audit", "school", "--out", "audit", "--names"], in: folder)
    #expect(named.code == 0)
    let full = try folder.text("audit/audit.html")
    #expect(pupils.contains { full.contains("\($0[2]) \($0[1])") })
  }

  /// A line of `criteria.toml` and what stands in its place, and the criterion that it belongs to.
  static let changes = [
    ("then = \"little\"", "then = \"some\"", "meals"),
    ("when = { behind-progress = 3, ", "when = { behind-progress = 200, ", "falls-behind"),
  ]

  @Test(arguments: ["marlowe", "oakfield"], changes)
  func `a change of one criterion in its file changes the requests that it governs, and no others`(
    _ name: String, _ change: (old: String, new: String, criterion: String)
  ) throws {
    let folder = try copy(name)
    func rows() throws -> [String: String] {
      #expect(try CommandRun.tuition(["match", "school"], in: folder).code == 0)
      let rows = try folder.text("school/requests.csv").split(separator: "\n").dropFirst()
      try folder.remove("school/requests.csv")
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (row.split(separator: ",").prefix(3).joined(separator: ","), String(row))
        })
    }
    let before = try rows()
    let governed = before.filter { row in
      row.value.split(separator: ",", omittingEmptySubsequences: false)[9]
        .split(separator: ";").contains { $0 == change.criterion }
    }
    let criteria = try folder.text("school/criteria.toml")
    let place = try #require(criteria.range(of: "name = \"\(change.criterion)\""))
    let line = try #require(
      criteria.range(of: change.old, range: place.upperBound..<criteria.endIndex))
    try folder.write(
      criteria.replacingCharacters(in: line, with: change.new), to: "school/criteria.toml")
    let after = try rows()
    #expect(Set(after.keys) == Set(before.keys))
    #expect(Set(before.keys.filter { before[$0] != after[$0] }) == Set(governed.keys))
    #expect(governed.count > 1 && governed.count < before.count)
  }
}

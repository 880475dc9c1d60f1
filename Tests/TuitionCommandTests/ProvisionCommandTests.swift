import Foundation
import Testing
import TuitionTesting

@Suite struct ProvisionCommandTests {
  private let school = Repository.fixtures.appendingPathComponent("oakfield-asked").path

  @Test func `totals are shown, and nothing is written unasked`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.tuition(["provision", school, "--date", "2026-10-20"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("The whole school") && run.output.contains("Year 3"))
    #expect(run.output.contains("so far up to 2026-10-20"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func `the same map is written whole, again and again`() throws {
    let folder = try TemporaryFolder()
    let arguments = ["provision", school, "--out", "map", "--date", "2026-10-20"]
    let first = try CommandRun.tuition(arguments, in: folder)
    #expect(first.code == 0 && first.messages.contains("for school leaders only"))
    let names = [
      "provision-map.html", "provision-map.csv", "provision-map.json", "provision-grid.csv",
    ]
    let texts = try names.map { try folder.text("map/\($0)") }
    #expect(try CommandRun.tuition(arguments, in: folder).code == 0)
    #expect(try names.map { try folder.text("map/\($0)") } == texts)
    let pdf = try Data(contentsOf: folder.url.appendingPathComponent("map/provision-map.pdf"))
    #expect(pdf.starts(with: "%PDF-".utf8))
    #expect(!texts[0].contains("Matilda") && texts[1].contains(",leaders,2026-10-20"))
  }

  @Test func `provision is mapped before anybody has asked for anything`() throws {
    let folder = try TemporaryFolder()
    let school = Repository.fixtures.appendingPathComponent("marlowe").path
    let run = try CommandRun.tuition(["provision", school, "--out", "map"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("h existing"))
    let pupils = try String(contentsOfFile: school + "/pupils.csv", encoding: .utf8)
    let rows = try folder.text("map/provision-grid.csv").split(separator: "\n")
    #expect(rows.count == pupils.split(separator: "\n").count)
  }

  @Test func `names are told where they are asked for`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.tuition(["provision", school, "--out", "map", "--names"], in: folder)
    #expect(run.code == 0)
    let page = try folder.text("map/provision-map.html")
    let pupils = try String(contentsOfFile: school + "/pupils.csv", encoding: .utf8)
    let full = pupils.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
      .filter { page.contains(">\($0[2]) \($0[1])</th>") }
    #expect(full.count >= 20)
  }

  @Test func `a plan's sessions count as planned, with the lessons they cost`() throws {
    let folder = try TemporaryFolder()
    try #require(
      try CommandRun.tuition(["demo", "tiny", "--size", "tiny", "--seed", "3"], in: folder).code
        == 0)
    let planned = try CommandRun.tuition(
      ["plan", "tiny", "--out", "plan", "--work", "2"], in: folder)
    try #require(planned.code == 0)
    let run = try CommandRun.tuition(
      ["provision", "tiny", "--plan", "plan", "--out", "map"], in: folder)
    #expect(run.code == 0 && run.output.contains("h planned"))
    let sessions = try folder.text("plan/sessions.csv").split(separator: "\n").count - 1
    #expect(sessions > 0)
    #expect(try folder.text("map/provision-map.csv").contains(",planned,"))
  }

  @Test(arguments: [
    (["provision", "nowhere"], 66), (["provision", "nowhere", "--date", "soon"], 64),
  ])
  func `what is not there or not understood is told`(_ arguments: [String], code: Int) throws {
    let run = try CommandRun.tuition(arguments, in: TemporaryFolder())
    #expect(Int(run.code) == code && !run.messages.isEmpty)
  }

  @Test func `where there is no font the command says which to install, and writes nothing`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("<fontconfig><dir>/nowhere</dir></fontconfig>\n", to: "fonts.conf")
    let run = try CommandRun.tuition(
      ["provision", school, "--out", "map"], in: folder,
      environment: ["FONTCONFIG_FILE": folder.url.appendingPathComponent("fonts.conf").path])
    #expect(run.code == 73 && run.messages.contains("fonts-dejavu-core"))
    #expect(try folder.names() == ["fonts.conf"])
  }
}

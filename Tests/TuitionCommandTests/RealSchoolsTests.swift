import Foundation
import Testing
import TuitionTesting

/// The main job on real timetables and on the fixtures, with little work each.
@Suite(.serialized, .enabled(if: !CommandRun.isQuick, "TUITION_QUICK is set"))
struct RealSchoolsTests {
  @Test(
    .enabled(if: Repository.hasSharedSchools, "the real timetables are not beside the code"),
    arguments: Repository.sharedSchoolNames)
  func `a real timetable is planned, lawful, with every entitlement met`(_ name: String) throws {
    try plan(Repository.sharedSchools.appendingPathComponent(name).path)
  }

  @Test(arguments: ["marlowe-asked", "oakfield-asked"])
  func `a fixture is planned, lawful, with every entitlement met`(_ name: String) throws {
    try plan(Repository.fixtures.appendingPathComponent(name).path)
  }

  private func plan(_ school: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.tuition(
      ["plan", school, "--out", "plan", "--work", "10", "--json"], in: folder)
    #expect(run.code == 0)
    #expect(try CommandRun.tuition(["check", school, "plan"], in: folder).code == 0)
    let tiers = try #require(try run.json()["tiers"] as? [[String: Any]])
    let statutory = try #require(tiers.first { $0["name"] as? String == "statutory" })
    #expect(statutory["gap"] as? Double == 0)
    let points = try #require(tiers.first { $0["name"] as? String == "points" })
    #expect(try #require(points["gap"] as? Double) < 0.05)
  }
}

import Checking
import Drawing
import Foundation
import Planning
import Reading
import Testing
import Tuition
import TuitionTesting

struct LawfulPlanTests {
  @Test(arguments: 1000..<1100 as Range<UInt64>)
  func `after little work already a plan keeps every rule`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let plan = try #require(try planBySearchAlone(school, until: .work(3)))
    #expect(check(plan.timetable, of: school) == [])
    #expect(tierObjectives(of: plan.timetable, in: school) == plan.objectives)
  }

  @Test(.enabled(if: !isQuick, "TUITION_SLOW is not set"), arguments: [1, 2] as [UInt64])
  func `a plan of a primary school keeps every rule`(_ seed: UInt64) throws {
    let school = try School(drawSchool(.primary, seed: seed))
    let plan = try #require(try planned(school, until: .work(5)))
    #expect(check(plan.timetable, of: school) == [])
    #expect(tierObjectives(of: plan.timetable, in: school) == plan.objectives)
  }
}

/// Plans of real timetables, slow.
@Suite(
  .enabled(if: Repository.hasSharedSchools, "the real timetables are not beside the code"),
  .enabled(if: !isQuick, "TUITION_SLOW is not set"))
struct SharedSchoolsTests {
  @Test(arguments: Repository.sharedSchoolNames)
  func `a plan of a real timetable keeps every rule and every entitlement`(_ name: String) throws {
    let files = try Repository.files(in: Repository.sharedSchools.appendingPathComponent(name))
    let school = try #require(readSchool(files).school)
    let plan = try #require(try planned(school, until: .work(20)))
    #expect(check(plan.timetable, of: school) == [])
    let reached = tierObjectives(of: plan.timetable, in: school)
    #expect(reached == plan.objectives)
    #expect(reached[.statutory] == school.records.requests.count(where: \.statutory))
  }
}

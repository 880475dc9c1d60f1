import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

@Suite(.enabled(if: Repository.hasSharedSchools, "the real timetables are not beside the code"))
struct SharedSchoolsTests {
  @Test(arguments: Repository.sharedSchoolNames)
  func `a real timetable is read without an error`(_ name: String) throws {
    let files = try Repository.files(in: Repository.sharedSchools.appendingPathComponent(name))
    let reading = readSchool(files)
    #expect(reading.findings.filter { $0.severity == .error } == [])
    let school = try #require(reading.school)
    #expect(school.records.memberships.count > 2_000)
  }

  @Test(arguments: Repository.sharedSchoolNames)
  func `a folder on the disk reads as its files do`(_ name: String) throws {
    let place = Repository.sharedSchools.appendingPathComponent(name)
    let fromDisk = readSchool(inFolder: place.path)
    let fromMemory = readSchool(try Repository.files(in: place))
    #expect(fromDisk.findings == fromMemory.findings)
    #expect(fromDisk.school != nil)
  }
}

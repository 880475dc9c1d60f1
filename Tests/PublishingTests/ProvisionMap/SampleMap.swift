import Foundation
import Identifying
import Reading
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// A school of two forms in which two pupils share initials, with a provision map of it.
enum SampleMap {
  static func school() throws -> School {
    var records = SampleSchool.records
    records.pupils = [
      Pupil(
        id: "p1", surname: "Ash", forename: "Ada", year: Year.all[7], form: "7A",
        upn: "H801200001001",
        fsm: true, pp: true, sen: .support),
      Pupil(id: "p2", surname: "Alder", forename: "Abe", year: Year.all[7], form: "7A"),
      Pupil(
        id: "p3", surname: "=HYPERLINK(1)", forename: "Cy", year: Year.all[8], form: "8A", cla: true
      ),
    ]
    records.memberships.append(Membership(pupil: "p3", schoolClass: "Ma"))
    records.provisions = [
      Provision(
        id: "one-to-one", name: "One-to-one tuition", subjects: .any, sessions: 4, wave: 3,
        costPerSession: 4_000,
        profile: ProvisionProfile(
          staff: "Teacher", area: "Cognition and learning", outcome: "Reads for pleasure",
          entry: "Two years behind", exit: "On track",
          everyChildMatters: [.enjoyAndAchieve, .beHealthy]))
    ]
    records.requests = ["p1", "p3"].map {
      Request(pupil: Identifier($0), subject: "English", provision: "one-to-one", points: 50)
    }
    records.existing = [
      ExistingProvision(
        pupil: "p2", provision: "Violin & viola", time: WeeklyTime(day: .tuesday, period: "P1"),
        last: SampleSchool.date(22, 9))
    ]
    records.pots = [Pot(id: "core", places: 5)]
    return try School(records)
  }

  static func issue(_ manner: PupilNaming = .initials) throws -> ProvisionMapIssue {
    let school = try school()
    let date = SampleSchool.date(14, 9)
    return ProvisionMapIssue(
      provisionMap(of: school, asOf: date), of: school, naming: manner, madeOn: date)
  }

  /// The map of one of the schools of the Fixtures folder.
  static func issue(of fixture: String) throws -> ProvisionMapIssue {
    let folder = Repository.fixtures.appendingPathComponent(fixture).path
    let school = try #require(readSchool(inFolder: folder).school)
    let date = school.records.term.first.advanced(by: 42)
    return ProvisionMapIssue(
      provisionMap(of: school, asOf: date), of: school, naming: .initials, madeOn: date)
  }
}

import Foundation
import Reading
import Testing
import Tuition
import TuitionTesting

@testable import Checking
@testable import Identifying

@Suite struct ExistingSupportsTests {
  private func supports(_ change: (inout SchoolRecords) -> Void) throws -> [Support] {
    var records = SampleSchool.records
    records.requests = []
    change(&records)
    return provisionMap(of: try School(records), asOf: SampleSchool.date(21, 9)).supports
  }

  private func existing(
    _ pupil: String, _ provision: String, _ day: Weekday, _ period: String,
    last: CalendarDate? = nil
  ) -> ExistingProvision {
    ExistingProvision(
      pupil: Identifier(pupil), provision: provision,
      time: WeeklyTime(day: day, period: Identifier(period)), last: last)
  }

  @Test
  func `a weekly hour over three weeks is three sessions, with the lessons lost so far and in all`()
    throws
  {
    let supports = try supports {
      $0.existing = [existing("p1", "Violin", .tuesday, "P1", last: SampleSchool.date(22, 9))]
    }
    let violin = try #require(supports.first)
    #expect(supports.count == 1 && violin.standing == .existing && violin.subject == nil)
    #expect(violin.sessions == 3 && violin.minutes == 180 && violin.pence == nil)
    #expect(
      violin.losses == [
        LessonLoss(
          subject: "Mathematics", soFar: .init(lessons: 2, minutes: 120),
          term: .init(lessons: 3, minutes: 180))
      ])
  }

  @Test func `neighbouring periods are one session, and a gap begins another`() throws {
    let last = SampleSchool.date(11, 9)
    let supports = try supports {
      $0.existing =
        [("Riding", "P1"), ("Riding", "P2"), ("Swimming", "P1"), ("Swimming", "P3")].map {
          existing("p1", $0.0, .thursday, $0.1, last: last)
        }
    }
    #expect(supports.map(\.sessions) == [1, 2])
    #expect(supports.map(\.minutes) == [120, 120])
  }

  @Test func `dates closed to the pupil's year do not count`() throws {
    let supports = try supports {
      $0.existing = [existing("p1", "Violin", .tuesday, "P1", last: SampleSchool.date(22, 9))]
      $0.closures = [
        Closure(
          first: SampleSchool.date(15, 9), last: SampleSchool.date(15, 9), label: "Trip",
          years: [Year.all[7]]),
        Closure(
          first: SampleSchool.date(22, 9), last: SampleSchool.date(22, 9), label: "Trip",
          years: [Year.all[8]]),
      ]
    }
    #expect(supports.map(\.sessions) == [2])
  }

  @Test func `pupils at one provision at once bear equal shares of the groups they need`() throws {
    let supports = try supports { records in
      records.pupils.append(
        Pupil(id: "p3", surname: "Oak", forename: "Oz", year: Year.all[7], form: "7A"))
      records.provisions.append(
        Provision(
          id: "pair", name: "Pair", subjects: .any, sessions: 4, groupMost: 2,
          costPerSession: 1_001))
      records.existing = ["p1", "p2", "p3"].map {
        existing($0, "pair", .thursday, "P2", last: SampleSchool.date(11, 9))
      }
    }
    #expect(supports.compactMap(\.pence).sorted(by: >) == [668, 667, 667])
  }

  @Test(arguments: ["marlowe-asked", "oakfield-asked"])
  func `the lessons lost are those that the checker counts`(_ name: String) throws {
    let folder = Repository.fixtures.appendingPathComponent(name).path
    let school = try #require(readSchool(inFolder: folder).school)
    let map = provisionMap(of: school, asOf: school.records.term.last)
    let checked = ExistingAbsences(SchoolFacts(school)).losses
    #expect(!checked.isEmpty)
    let sum = map.totals.first { $0.part == .school }?.sum
    #expect(sum?.lostInTerm.lessons == checked.count)
    #expect(sum?.lostInTerm.minutes == checked.reduce(0) { $0 + $1.minutes })
    #expect(sum?.lostSoFar == sum?.lostInTerm)
  }

  @Test func `a lesson that two provisions take is lost once, as the checker says`() throws {
    var records = SampleSchool.records
    records.existing = ["Violin", "Cello"].map { existing("p1", $0, .tuesday, "P1") }
    let school = try School(records)
    let map = provisionMap(of: school, asOf: school.records.term.last)
    let lost = map.supports.flatMap(\.losses).term
    #expect(lost.lessons == ExistingAbsences(SchoolFacts(school)).losses.count)
    #expect(map.supports.first { $0.provision == "Cello" }?.losses.term.lessons == lost.lessons)
  }
}

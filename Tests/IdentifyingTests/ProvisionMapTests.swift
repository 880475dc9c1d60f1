import Foundation
import Drawing
import Reading
import Testing
import Tuition
import TuitionTesting

@testable import Identifying

@Suite struct ProvisionMapTests {
  private func total(_ part: SupportTotal.Part, of map: ProvisionMap) throws -> SupportTotal {
    try #require(map.totals.first { $0.part == part })
  }

  @Test func `groups count their own pupils, and nobody's pupils are counted apart`() throws {
    var records = SampleSchool.records
    records.pupils = [
      Pupil(
        id: "p1", surname: "A", forename: "A", year: Year.all[7], form: "7A", fsm: true, sen: .plan),
      Pupil(id: "p2", surname: "B", forename: "B", year: Year.all[7], form: "7B"),
    ]
    records.requests = ["p1", "p2"].map {
      Request(pupil: Identifier($0), subject: "English", provision: "one-to-one", points: 1)
    }
    let map = provisionMap(of: try School(records), asOf: SampleSchool.date(1, 9))
    #expect(try total(.group(.fsm), of: map).sum[.asked].pupils == 1)
    #expect(try total(.group(.sen), of: map).roll == 1)
    #expect(try total(.group(.eal), of: map).roll == 0)
    #expect(try total(.group(nil), of: map).sum[.asked].pupils == 1)
    #expect(try total(.form("7B", of: Year.all[7]), of: map).sum[.asked].minutes == 240)
    #expect(try total(.wave(nil), of: map).sum[.asked].pupils == 2)
    #expect(try total(.wave(3), of: map).sum.isEmpty)
  }

  @Test(arguments: ["marlowe-asked", "oakfield-asked"])
  func `years, forms, waves and provisions each add up to the school`(_ name: String) throws {
    let folder = Repository.fixtures.appendingPathComponent(name).path
    let school = try #require(readSchool(inFolder: folder).school)
    let map = provisionMap(of: school, asOf: school.records.term.first)
    let whole = try total(.school, of: map).sum
    #expect(whole.pupils > 0 && whole.minutes > 0 && whole[.asked].pence > 0)
    for kind in [SupportTotal.Kind.wave, .year, .form] {
      let sums = map.totals.filter { $0.part.kind == kind }.map(\.sum)
      #expect(sums.reduce(0) { $0 + $1.minutes } == whole.minutes, "\(kind)")
      #expect(sums.reduce(0) { $0 + $1[.asked].minutes } == whole[.asked].minutes, "\(kind)")
      #expect(sums.reduce(0) { $0 + $1[.asked].pence } == whole[.asked].pence, "\(kind)")
    }
    #expect(map.provisions.reduce(0) { $0 + $1.sum.minutes } == whole.minutes)
    let wishes = Set(school.records.requests.map { [$0.pupil.text, $0.subject.name] })
    #expect(map.supports.count { $0.standing == .asked } == wishes.count)
  }

  @Test func `the order of the rows in the files does not matter`() throws {
    let records = drawSchool(.tiny, seed: 4)
    var turned = records
    turned.pupils.reverse()
    turned.memberships.reverse()
    turned.lessons.reverse()
    turned.requests.sort { ($0.pupil, $0.subject.name) > ($1.pupil, $1.subject.name) }
    let date = records.term.first.advanced(by: 10)
    let maps = try [records, turned].map { provisionMap(of: try School($0), asOf: date) }
    #expect(maps[0].supports == maps[1].supports)
    #expect(maps[0].totals == maps[1].totals)
  }

  @Test func `leavers are no part of the map, nor what they have after they leave`() throws {
    var records = SampleSchool.records
    records.pupils = [SampleSchool.date(1, 6), SampleSchool.date(21, 9), nil].enumerated().map {
      Pupil(
        id: Identifier("p\($0 + 1)"), surname: "Ash", forename: "Ada", year: Year.all[7],
        form: "7A", left: $1)
    }
    records.requests = []
    records.existing = ["p1", "p2", "p3"].map {
      ExistingProvision(
        pupil: Identifier($0), provision: "Violin", time: WeeklyTime(day: .monday, period: "P1"),
        last: SampleSchool.date(30, 9))
    }
    let map = provisionMap(of: try School(records), asOf: SampleSchool.date(1, 9))
    #expect(map.supports.map(\.pupil) == ["p2", "p3"])
    #expect(map.supports.map(\.sessions) == [2, 4])
    #expect(try total(.school, of: map).roll == 2)
  }

  @Test func `forms of one name in two years are two`() throws {
    var records = SampleSchool.records
    records.pupils[1] = Pupil(
      id: "p2", surname: "Elm", forename: "Eve", year: Year.all[8], form: "7A")
    let map = provisionMap(of: try School(records), asOf: SampleSchool.date(1, 9))
    #expect(try total(.form("7A", of: Year.all[7]), of: map).roll == 1)
    #expect(try total(.form("7A", of: Year.all[7]), of: map).sum[.asked].pupils == 1)
    #expect(try total(.form("7A", of: Year.all[8]), of: map).sum.isEmpty)
  }

  @Test func `what only existing provision names stands after the school's provisions`() throws {
    var records = SampleSchool.records
    records.existing = [
      ExistingProvision(
        pupil: "p2", provision: "Violin", time: WeeklyTime(day: .monday, period: "P1"))
    ]
    let map = provisionMap(of: try School(records), asOf: SampleSchool.date(1, 9))
    #expect(map.provisions.map(\.name) == ["One-to-one tuition", "Violin"])
  }
}

import Checking
import Testing
import Tuition
import TuitionTesting

@testable import Identifying

@Suite struct PlannedSupportsTests {
  private let monday = SampleSchool.date(7, 9)

  private func session(
    _ id: String, _ pupils: [Identifier<Pupil>], on date: CalendarDate, _ period: String = "P1",
    pots: [Identifier<Pot>?]? = nil
  ) -> Session {
    Session(
      id: Identifier(id), date: date, period: Identifier(period), provision: "pair",
      subject: "Mathematics", tutor: "t1", room: "R1", pupils: pupils,
      pots: pots ?? pupils.map { _ in nil })
  }

  private func school(_ change: (inout SchoolRecords) -> Void = { _ in }) throws -> School {
    var records = SampleSchool.records
    records.provisions.append(
      Provision(
        id: "pair", name: "Pair", subjects: .any, sessions: 2, wave: 2, groupMost: 2,
        costPerSession: 4_501))
    records.requests = ["p1", "p2"].map {
      Request(
        pupil: Identifier($0), subject: "Mathematics", provision: "pair", points: 10)
    }
    change(&records)
    return try School(records)
  }

  @Test func `the pupils of a session share its cost to the penny, and lose their own lessons`()
    throws
  {
    let school = try school()
    let timetable = Timetable([session("S1", ["p1", "p2"], on: monday)]) {
      school.periodIndex($0) ?? 0
    }
    let map = provisionMap(of: school, timetable: timetable, asOf: monday)
    #expect(map.supports.map(\.pence) == [2_251, 2_250])
    #expect(map.supports.map(\.standing) == [.planned, .planned])
    #expect(map.supports.map(\.minutes) == [60, 60])
    let missed = withdrawals(of: timetable, in: school)
    let lost = map.supports.flatMap(\.losses)
    #expect(lost.term.lessons == missed.count && lost.term.lessons == 2)
    #expect(lost.term.minutes == missed.reduce(0) { $0 + $1.minutes })
    #expect(Set(lost.map(\.subject)) == Set(missed.map(\.subject)))
  }

  @Test func `sessions add up, over their periods, and losses after the date are not lost so far`()
    throws
  {
    let school = try school()
    let timetable = Timetable(
      [session("S1", ["p1"], on: monday), session("S2", ["p1"], on: monday.advanced(by: 7))]
    ) { school.periodIndex($0) ?? 0 }
    let support = try #require(
      provisionMap(of: school, timetable: timetable, asOf: monday.advanced(by: 6)).supports.first)
    #expect(support.sessions == 2 && support.minutes == 120 && support.pence == 9_002)
    #expect(support.losses.soFar.lessons == 1 && support.losses.term.lessons == 2)
  }

  @Test func `a pot tells what is taken, what it costs, and who else could take a place`() throws {
    let school = try school {
      $0.pots = [Pot(id: "core", places: 3), Pot(id: "FSM", places: 2, who: .fsm)]
    }
    let timetable = Timetable([session("S1", ["p1"], on: monday, pots: ["core"])]) {
      school.periodIndex($0) ?? 0
    }
    let map = provisionMap(of: school, timetable: timetable, asOf: monday)
    #expect(
      map.pots == [
        PotUse(pot: "core", places: 3, taken: 1, pence: 4_501, wanted: 1),
        PotUse(pot: "FSM", places: 2, taken: 0, pence: 0, wanted: 0),
      ])
    #expect(map.supports.map(\.standing) == [.planned, .asked])
  }
}

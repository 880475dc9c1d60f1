import Testing
import Tuition

@testable import Publishing

/// Two weeks of a school with two periods, a pair on Monday and a long session on Tuesday.
enum SmallPlan {
  static func school() throws -> School {
    let first = try #require(CalendarDate("2026-09-07"))
    let last = try #require(CalendarDate("2026-09-18"))
    var records = SchoolRecords(
      name: "Marlowe \"Lower\" School",
      term: Term(name: "Autumn 2026", first: first, last: last, cycle: ["A", "B"]),
      periods: [try period("P1", 9), try period("P2", 10)])
    records.provisions = [
      Provision(id: "pair", name: "Pair", subjects: .any, sessions: 1, groupMost: 2),
      Provision(id: "long", name: "Long", subjects: .any, sessions: 1, periods: 2),
    ]
    return try School(records)
  }

  static func plan(pots: Bool = false) throws -> Plan {
    let monday = try #require(CalendarDate("2026-09-07"))
    let pair = Session(
      id: "S1", date: monday, period: "P1", provision: "pair", subject: "Maths", tutor: "T1",
      room: "R1, upper", pupils: ["P1", "P2"], pots: pots ? ["pp", "any"] : [nil, nil])
    let long = Session(
      id: "S2", date: monday.advanced(by: 8), period: "P1", provision: "long", subject: "English",
      tutor: "T2", room: "R2", pupils: ["P3"], pots: pots ? ["any"] : [nil])
    let request = Request(pupil: "P4", subject: "French", provision: "pair", points: 30)
    return Plan(
      timetable: Timetable([long, pair]) { $0 == "P1" ? 0 : 1 },
      unplaced: [request],
      certificate: Certificate(
        seed: .max, stopped: .gap,
        tiers: [
          Tier(name: .points, objective: 100, bound: 100),
          Tier(name: .cost, objective: 1200, bound: 1150.5),
        ],
        counts: ["rounds": 3, "columns": 12]))
  }

  static func withdrawals() throws -> [Withdrawal] {
    let monday = try #require(CalendarDate("2026-09-07"))
    return [
      Withdrawal(
        session: "S1", date: monday, period: "P1", pupil: "P1", schoolClass: "7A/Ar",
        subject: "Art", teacher: nil, minutes: 60)
    ]
  }

  static func published() throws -> PublishedPlan {
    let school = try school()
    let sessions = try plan().timetable.sessions.map { session in
      let span = try #require(school.span(of: session))
      return PublishedSession(
        session, week: school.calendar.label(of: session.date), starts: span.starts,
        ends: span.ends)
    }
    return PublishedPlan(
      school: school.records.name, term: school.records.term.name, sessions: sessions,
      withdrawals: try withdrawals())
  }

  private static func period(_ name: String, _ hour: Int) throws -> Period {
    Period(
      name: Identifier(name), starts: try #require(TimeOfDay(hour: hour, minute: 0)),
      ends: try #require(TimeOfDay(hour: hour + 1, minute: 0)), kind: .lesson)
  }
}

import Testing
import Tuition

@Suite struct PublishedPlanTests {
  private func session(_ id: String, _ date: String, hour: Int) throws -> PublishedSession {
    PublishedSession(
      Session(
        id: Identifier(id), date: try #require(CalendarDate(date)), period: "P", provision: "one",
        subject: Subject(id), tutor: "T", room: "R", pupils: ["P"], pots: [nil]),
      week: nil, starts: try #require(TimeOfDay(hour: hour, minute: 0)),
      ends: try #require(TimeOfDay(hour: hour + 1, minute: 0)))
  }

  private func plan(_ sessions: [PublishedSession]) -> PublishedPlan {
    PublishedPlan(school: "S", term: "T", sessions: sessions, withdrawals: [])
  }

  @Test func `sessions are put in the order of date and time`() throws {
    let plan = plan([
      try session("C", "2026-09-08", hour: 9), try session("B", "2026-09-07", hour: 11),
      try session("A", "2026-09-07", hour: 9),
    ])
    #expect(plan.sessions.map(\.session.id) == ["A", "B", "C"])
  }

  @Test func `weeks run from the first session to the last, empty ones included`() throws {
    let plan = plan([
      try session("A", "2026-09-09", hour: 9), try session("B", "2026-09-22", hour: 9),
    ])
    #expect(plan.mondays.map(\.description) == ["2026-09-07", "2026-09-14", "2026-09-21"])
    #expect(plan.weekdays == [.tuesday, .wednesday])
  }

  @Test func `a plan without sessions has no weeks`() {
    #expect(plan([]).mondays.isEmpty)
    #expect(plan([]).weekdays == Weekday.schoolDays)
  }
}

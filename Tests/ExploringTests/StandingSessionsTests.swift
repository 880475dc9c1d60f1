import Exploring
import Testing
import Tuition
import TuitionTesting

struct StandingSessionsTests {
  private let asked = SampleSchool.date(15, 9)

  /// A plan with sessions on three Mondays and on the Wednesday of a week, divided on the Tuesday of that week.
  private func continuation(_ changes: [Change]) throws -> Continuation {
    var records = SampleSchool.records
    records.tutorHours.append(
      TutorHour(tutor: "t1", time: WeeklyTime(day: .wednesday, period: "P2")))
    records.rooms.append(Room(id: "R2", name: "Room 2", places: 4, overlooked: true))
    records.provisions = [
      Provision(
        id: "one-to-one", name: "One-to-one tuition", subjects: .any, sessions: 4, mostPerWeek: 2)
    ]
    let plan = Timetable(
      [14, 16, 21, 28].map { day in
        Session(
          id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
          provision: "one-to-one", subject: "English", tutor: "t1", room: "R1", pupils: ["p1"],
          pots: [nil])
      }, order: { _ in 0 })
    let changed = try School(records).changed(
      by: Scenario(name: "x", changes: changes), beside: plan)
    return try Continuation(of: changed, plan: plan, from: asked)
  }

  @Test func `new times begin on a Monday, and the week goes on`() throws {
    let rest = try continuation([])
    #expect(rest.from == SampleSchool.date(21, 9))
    #expect(rest.past.map(\.id) == ["S14", "S16"])
    #expect(rest.published.sessions.map(\.id) == ["S21", "S28"])
    #expect(rest.school.records.provisions.map(\.sessions) == [4, 2])
  }

  @Test func `what the lost tutor had yet to give falls away, and what was given stands`() throws {
    let rest = try continuation([.loseTutor("t1", .init(first: SampleSchool.date(14, 9)))])
    #expect(rest.past.map(\.id) == ["S14"])
    #expect(rest.school.records.provisions.map(\.sessions) == [4, 3])
  }

  @Test func `where the room is lost the session goes on in another`() throws {
    let rest = try continuation([.closeRoom("R1", .init(first: asked))])
    #expect(rest.past.map(\.room) == ["R1", "R2"])
  }

  @Test func `who has left comes no more`() throws {
    let rest = try continuation([.dropRequests("p1", nil)])
    #expect(rest.past.map(\.id) == ["S14"])
    #expect(rest.school.records.requests.isEmpty)
  }
}

import Exploring
import Testing
import Tuition
import TuitionTesting

struct StandingSessionsTests {
  private let asked = SampleSchool.date(15, 9)

  /// A plan with sessions on three Mondays and on the Wednesday of a week, divided on the Tuesday of that week.
  private func continuation(_ changes: [Change]) throws -> Continuation {
    let plan = plan
    let changed = try School(records).changed(
      by: Scenario(name: "x", changes: changes), beside: plan)
    return try Continuation(of: changed, plan: plan, from: asked)
  }

  private var records: SchoolRecords {
    var records = SampleSchool.records
    records.tutorHours.append(
      TutorHour(tutor: "t1", time: WeeklyTime(day: .wednesday, period: "P2")))
    records.rooms.append(Room(id: "R2", name: "Room 2", places: 4, overlooked: true))
    records.provisions = [
      Provision(
        id: "one-to-one", name: "One-to-one tuition", subjects: .any, sessions: 4, mostPerWeek: 2)
    ]
    return records
  }

  private var plan: Timetable {
    Timetable(
      [14, 16, 21, 28].map { day in
        Session(
          id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
          provision: "one-to-one", subject: "English", tutor: "t1", room: "R1", pupils: ["p1"],
          pots: [nil])
      }, order: { _ in 0 })
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

  @Test(arguments: [
    (first: 21, last: 21 as Int?, lost: ["S21"]), (first: 16, last: 21, lost: []),
    (first: 16, last: nil, lost: []),
  ])
  func
    `sessions that something passing bars are told, not those of a tutor who is away for most of them`(
      first: Int, last: Int?, lost: [Identifier<Session>]
    ) throws
  {
    let plan = plan
    let away = Change.Span(
      first: SampleSchool.date(first, 9), last: last.map { SampleSchool.date($0, 9) })
    let changed = try School(records).changed(
      by: Scenario(name: "x", changes: [.loseTutor("t1", away)]), beside: plan)
    #expect(interrupted(of: plan, in: changed, from: asked).map(\.id) == lost)
    #expect(interrupted(of: plan, in: try School(records), from: asked).isEmpty)
  }

  @Test func `where the room is lost the session goes on in another`() throws {
    let rest = try continuation([.closeRoom("R1", .init(first: asked))])
    #expect(rest.past.map(\.room) == ["R1", "R2"])
  }

  /// A pair in a room into which nobody can look, divided in the week in which something changes.
  private func pair(
    checked: CalendarDate, rooms: [Room], without pupil: Identifier<Pupil>?
  ) throws -> [Session] {
    var records = SampleSchool.records
    records.tutors = [Tutor(id: "t1", name: "Ms Okafor", subjects: .any, checked: checked)]
    records.tutorHours.append(
      TutorHour(tutor: "t1", time: WeeklyTime(day: .wednesday, period: "P2")))
    records.rooms = [Room(id: "R1", name: "Room 1", places: 4, overlooked: false)] + rooms
    records.provisions = [
      Provision(
        id: "pair", name: "Pair", subjects: .any, sessions: 4, mostPerWeek: 2, groupMost: 2)
    ]
    records.requests = ["p1", "p2"].filter { $0 != pupil?.text }.map {
      Request(pupil: Identifier($0), subject: "English", provision: "pair", points: 50)
    }
    let plan = Timetable(
      [14, 16].map { day in
        Session(
          id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
          provision: "pair", subject: "English", tutor: "t1", room: "R1", pupils: ["p1", "p2"],
          pots: [nil, nil])
      }, order: { _ in 0 })
    return try Continuation(of: School(records), plan: plan, from: asked).past
  }

  private let seen = Room(id: "R2", name: "Room 2", places: 4, overlooked: true)

  @Test func `a pair goes on where it is; one who is left alone is where somebody can look in`()
    throws
  {
    let first = SampleSchool.date(1, 9)
    #expect(try pair(checked: first, rooms: [seen], without: nil).map(\.room) == ["R1", "R1"])
    let alone = try pair(checked: first, rooms: [seen], without: "p2")
    #expect(alone.map(\.room) == ["R1", "R2"] && alone.last?.pupils == ["p1"])
    #expect(try pair(checked: first, rooms: [], without: "p2").map(\.id) == ["S14"])
  }

  @Test func `who is not yet checked gives nothing`() throws {
    let sessions = try pair(checked: SampleSchool.date(21, 9), rooms: [seen], without: nil)
    #expect(sessions.map(\.id) == ["S14"])
  }

  @Test func `who has left comes no more`() throws {
    let rest = try continuation([.dropRequests("p1", nil)])
    #expect(rest.past.map(\.id) == ["S14"])
    #expect(rest.school.records.requests.isEmpty)
  }
}

import Testing
import Tuition

@testable import Checking

@Suite struct TrustCheckTests {
  private let rows = [
    SharedTutor(tutor: "X1", school: "north", travelMinutes: 20, hours: 2),
    SharedTutor(tutor: "X1", school: "south", travelMinutes: 15),
  ]
  private let monday = CalendarDate(dayNumber: 20_703)

  private func meeting(
    _ school: String, _ session: Identifier<Session>, _ starts: (Int, Int), _ ends: (Int, Int),
    day: Int = 0
  ) throws -> SharedMeeting {
    SharedMeeting(
      tutor: "X1", school: school, session: session, date: monday.advanced(by: day),
      starts: try #require(TimeOfDay(hour: starts.0, minute: starts.1)),
      ends: try #require(TimeOfDay(hour: ends.0, minute: ends.1)))
  }

  @Test func `a tutor with time for the way breaks nothing`() throws {
    let meetings = [
      try meeting("north", "S1", (9, 0), (10, 0)), try meeting("south", "S1", (10, 20), (11, 0)),
    ]
    #expect(checkTrust(meetings, sharing: rows).isEmpty)
  }

  @Test func `a tutor at two schools at once is refused`() throws {
    let meetings = [
      try meeting("north", "S1", (9, 0), (10, 0)), try meeting("south", "S2", (9, 30), (10, 30)),
    ]
    let breaches = checkTrust(meetings, sharing: rows)
    #expect(breaches.map(\.rule) == ["Two schools at once"])
    #expect(breaches.first?.sessions == ["S1", "S2"])
  }

  @Test func `the larger of two ways must fit between`() throws {
    let meetings = [
      try meeting("north", "S1", (9, 0), (10, 0)), try meeting("south", "S2", (10, 19), (11, 0)),
    ]
    #expect(checkTrust(meetings, sharing: rows).map(\.rule) == ["Travel between schools"])
  }

  @Test func `no more hours a week at a school than were agreed`() throws {
    let meetings = [
      try meeting("north", "S1", (9, 0), (10, 0)), try meeting("north", "S2", (11, 0), (12, 0)),
      try meeting("north", "S3", (9, 0), (9, 1), day: 1),
    ]
    #expect(checkTrust(meetings, sharing: rows).map(\.rule) == ["Hours at a school"])
    #expect(checkTrust(Array(meetings.dropLast()), sharing: rows).isEmpty)
  }

  @Test func `another tutor of the same school does not matter`() throws {
    let meetings = [try meeting("north", "S1", (9, 0), (10, 0))]
    #expect(checkTrust(meetings, sharing: []).isEmpty)
  }
}

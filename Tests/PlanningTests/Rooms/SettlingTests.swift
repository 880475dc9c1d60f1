import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// What becomes of sessions for which counts of rooms saw a room and there is none.
struct SettlingTests {
  /// Ada is to have an hour of two periods on a Monday; on the first each of the two rooms is free for one of them.
  private func school(alsoBookedLater: Bool = false) throws -> School {
    try School(
      TwoWeeks.records {
        $0.protection = Protection(lossPercent: 100)
        $0.provisions = [TwoWeeks.provision("double", sessions: 1, periods: 2)]
        $0.requests = [TwoWeeks.request("Ada", "English", "double", points: 10)]
        $0.tutorHours = TwoWeeks.hours("T1", (.monday, "P1"), (.monday, "P2"))
        $0.rooms = ["R1", "R2"].map {
          Room(id: Identifier($0), name: "-", places: 2, overlooked: true)
        }
        let last = alsoBookedLater ? TwoWeeks.secondMonday : TwoWeeks.firstMonday
        $0.roomBookings = [("R1", "P2"), ("R2", "P1")].map { room, period in
          RoomBooking(
            room: Identifier(room), time: WeeklyTime(day: .monday, period: Identifier(period)),
            first: TwoWeeks.firstMonday, last: last)
        }
      })
  }

  /// A search whose best draft has the session on the first Monday.
  private func search(_ school: School) throws -> Search {
    let search = Search(school, published: nil, seed: 1, until: .work(1)) { _ in }
    let unit = search.pool.units[0]
    let arm = try #require(
      unit.arms.firstIndex {
        search.model.grid.date(key: $0.key, week: 0) == TwoWeeks.firstMonday
      })
    let placement = Placement(unit, row: 0, tutor: 0, sessions: [DatedArm(arm: arm, week: 0)])
    search.best.add(placement)
    return search
  }

  @Test func `a session without a room goes to a week in which there is one`() throws {
    let search = try search(try school())
    search.settleRooms()
    #expect(search.best.score.points == 10)
    #expect(search.best.placements.flatMap(\.sessions).map(\.week) == [1])
    #expect(search.plan(exact: nil).timetable.sessions.map(\.date) == [TwoWeeks.secondMonday])
  }

  @Test func `it is taken out where no week has a room`() throws {
    let search = try search(try school(alsoBookedLater: true))
    search.settleRooms()
    #expect(search.best.placements.isEmpty)
  }
}

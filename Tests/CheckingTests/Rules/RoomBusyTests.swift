import Testing
import Tuition

@testable import Checking

struct RoomBusyTests {
  @Test func `a room holds no tuition during a lesson in it`() throws {
    var scene = Scene()
    scene.records.lessons.append(Scene.lesson("8Dr", "Art", .monday, week: "A", room: "hut"))
    #expect(
      try scene.sentences(of: RoomBusy.self) == [
        "hut holds a lesson of 8Dr on 2026-09-07 in P1, when S1 is in it."
      ])
  }

  @Test func `a lesson in another room or week leaves the room free`() throws {
    var scene = Scene()
    scene.records.lessons.append(Scene.lesson("8Dr", "Art", .monday, "P2", room: "hut"))
    scene.records.lessons.append(Scene.lesson("8Dr", "Art", .monday, room: "den"))
    #expect(try scene.sentences(of: RoomBusy.self) == [])
  }

  @Test func `a room is not used while it is booked`() throws {
    var scene = Scene()
    scene.records.roomBookings = [
      RoomBooking(
        room: "hut", time: WeeklyTime(day: .monday, period: "P1"), first: "2026-09-10",
        last: "2026-09-14")
    ]
    #expect(
      try scene.sentences(of: RoomBusy.self) == [
        "hut is booked on 2026-09-14 in P1, when S2 is in it."
      ])
  }
}

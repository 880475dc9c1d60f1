import Testing
import Tuition

@testable import Checking

struct AgreedSessionsTests {
  private func scene(_ date: CalendarDate, room: Identifier<Room>? = nil) -> Scene {
    var scene = Scene()
    scene.records.agreed = [
      AgreedSession(
        pupil: "ann", subject: "English", provision: "solo", date: date, period: "P1",
        tutor: "tom", room: room)
    ]
    return scene
  }

  @Test func `a session that was agreed stands`() throws {
    #expect(
      try scene("2026-09-21").sentences(of: AgreedSessions.self) == [
        "ann's solo in English was agreed for 2026-09-21 in P1 with tom, but does not stand."
      ])
    #expect(try scene("2026-09-14").sentences(of: AgreedSessions.self) == [])
  }

  @Test func `where a room was agreed it stands as well`() throws {
    #expect(
      try scene("2026-09-14", room: "den").sentences(of: AgreedSessions.self) == [
        "ann's solo in English was agreed for 2026-09-14 in P1 with tom in den, but does not stand."
      ])
    #expect(try scene("2026-09-14", room: "hut").sentences(of: AgreedSessions.self) == [])
  }
}

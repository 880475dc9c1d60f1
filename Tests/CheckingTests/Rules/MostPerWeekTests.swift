import Testing
import Tuition

@testable import Checking

struct MostPerWeekTests {
  private func scene(second: CalendarDate) -> Scene {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07")
    scene.meet("S2", ["ann"], on: second)
    return scene
  }

  @Test func `a request has no more sessions from Monday to Sunday than its provision allows`()
    throws
  {
    #expect(
      try scene(second: "2026-09-11").sentences(of: MostPerWeek.self) == [
        "ann's solo in English has 2 sessions in the week from 2026-09-07, at most 1."
      ])
    #expect(try scene(second: "2026-09-14").sentences(of: MostPerWeek.self) == [])
  }
}

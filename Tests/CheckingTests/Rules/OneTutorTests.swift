import Testing
import Tuition

@testable import Checking

struct OneTutorTests {
  private func scene(second: Identifier<Tutor>) -> Scene {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07")
    scene.meet("S2", ["ann"], on: "2026-09-14", with: second)
    return scene
  }

  @Test func `all sessions of a request are with one tutor`() throws {
    #expect(
      try scene(second: "una").sentences(of: OneTutor.self) == [
        "ann's solo in English is given by tom and una, not by one tutor."
      ])
    #expect(try scene(second: "tom").sentences(of: OneTutor.self) == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct SameTimeTests {
  private func scene(_ mode: Provision.Mode, second: Identifier<Period>) -> Scene {
    var scene = Scene()
    scene.records.provisions[0] = Provision(
      id: "solo", name: "One to one", subjects: .any, sessions: 2, mode: mode)
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07")
    scene.meet("S2", ["ann"], on: "2026-09-14", in: second)
    return scene
  }

  @Test func `in mode same-time all sessions have one weekday and first period`() throws {
    #expect(
      try scene(.sameTime, second: "P2").sentences(of: SameTime.self) == [
        "ann's solo in English is at Mon P1 and Mon P2, not at one weekly time."
      ])
    #expect(try scene(.sameTime, second: "P1").sentences(of: SameTime.self) == [])
  }

  @Test func `in mode rotate they may differ`() throws {
    #expect(try scene(.rotate, second: "P2").sentences(of: SameTime.self) == [])
  }
}

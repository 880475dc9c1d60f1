import Testing
import Tuition

@testable import Checking

struct PotOfRequestTests {
  private func scene(second: Identifier<Pot>) -> Scene {
    var scene = Scene()
    scene.records.pots = [Pot(id: "core", places: 9), Pot(id: "gold", places: 9)]
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07", pots: ["core"])
    scene.meet("S2", ["ann"], on: "2026-09-14", pots: [second])
    return scene
  }

  @Test func `a request takes one place of one pot`() throws {
    #expect(
      try scene(second: "gold").sentences(of: PotOfRequest.self) == [
        "ann's solo in English takes places of core and gold."
      ])
    #expect(try scene(second: "core").sentences(of: PotOfRequest.self) == [])
  }
}

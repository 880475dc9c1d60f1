import Testing
import Tuition

@testable import Checking

struct PotMatchesTests {
  private func scene(_ pot: Pot) -> Scene {
    var scene = Scene()
    scene.records.pots = [pot]
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07", pots: [pot.id])
    return scene
  }

  @Test(arguments: [
    Pot(id: "core", places: 9, who: .fsm), Pot(id: "core", places: 9, provision: "trio"),
    Pot(id: "core", places: 9, subject: "Science"),
    Pot(id: "core", places: 9, years: Set(Scene.years(8))),
  ])
  func `a pot meant for others gives no place`(pot: Pot) throws {
    #expect(
      try scene(pot).sentences(of: PotMatches.self) == [
        "ann's solo in English takes a place of core, which is not meant for it."
      ])
  }

  @Test func `a pot that names what the request is gives a place`() throws {
    let pot = Pot(
      id: "core", places: 9, provision: "solo", subject: "English", years: Set(Scene.years(7)))
    #expect(try scene(pot).sentences(of: PotMatches.self) == [])
  }
}

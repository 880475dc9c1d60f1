import Testing
import Tuition

@testable import Checking

struct PotGivenTests {
  private func scene(pots: [Pot]?, given: Identifier<Pot>?) -> Scene {
    var scene = Scene()
    scene.records.pots = pots
    scene.sessions = []
    scene.meet("S1", ["ann"], on: "2026-09-07", pots: [given])
    return scene
  }

  @Test func `where places are counted every pupil takes one`() throws {
    let pots = [Pot(id: "core", places: 9)]
    #expect(
      try scene(pots: pots, given: nil).sentences(of: PotGiven.self) == ["S1 has no pot for ann."])
    #expect(try scene(pots: pots, given: "core").sentences(of: PotGiven.self) == [])
  }

  @Test func `where places are unlimited nobody takes one`() throws {
    #expect(
      try scene(pots: nil, given: "core").sentences(of: PotGiven.self) == [
        "S1 has a pot for ann, but places are unlimited."
      ])
    #expect(try scene(pots: nil, given: nil).sentences(of: PotGiven.self) == [])
  }
}

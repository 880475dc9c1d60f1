import Testing
import Tuition

@testable import Checking

struct PlaceNoticesTests {
  private func scene(_ pots: [Pot]) -> Scene {
    var scene = Scene()
    scene.ask("ben")
    scene.ask("ben", by: "trio")
    scene.records.pots = pots
    return scene
  }

  @Test func `places fewer than pupils and subjects are noticed`() throws {
    #expect(
      try scene([Pot(id: "core", places: 1)]).notices("Too few places") == [
        "The pots hold 1 place for 2 pupils and subjects: at least 1 cannot be placed."
      ])
    #expect(try scene([Pot(id: "core", places: 2)]).outlook().notices == [])
  }

  @Test func `a request that no pot is meant for is noticed`() throws {
    #expect(
      try scene([Pot(id: "core", places: 2, provision: "solo")]).notices("No pot") == [
        "No pot with places is meant for ben's trio in English."
      ])
  }
}

import Testing
import Tuition

@testable import Checking

struct RoomNoticesTests {
  private func scene(_ places: Int, overlooked: Bool) -> Scene {
    var scene = Scene()
    scene.ask("ben", by: "trio")
    scene.records.rooms = [Room(id: "hut", name: "Hut", places: places, overlooked: overlooked)]
    return scene
  }

  @Test func `a provision that no room can hold is noticed`() throws {
    #expect(
      try scene(2, overlooked: false).notices("No room") == [
        "solo, asked for in 1 request, needs a room with at least 1 place that is overlooked,"
          + " and there is none."
      ])
    #expect(
      try scene(1, overlooked: true).notices("No room") == [
        "trio, asked for in 1 request, needs a room with at least 2 places, and there is none."
      ])
    #expect(try scene(2, overlooked: true).notices("No room") == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct RoomPlacesTests {
  @Test(arguments: [("hut", 0), ("den", 1)])
  func `a room holds no more pupils than its places`(room: String, breaches: Int) throws {
    var scene = Scene()
    scene.meet(
      "S3", ["ann", "ben", "cat"], on: "2026-09-08", by: "trio", room: Identifier(room))
    let sentences = try scene.sentences(of: RoomPlaces.self)
    #expect(sentences.count == breaches)
    #expect(
      sentences.allSatisfy { $0 == "den has 2 places, but S3 on 2026-09-08 in P1 has 3 pupils." })
  }
}

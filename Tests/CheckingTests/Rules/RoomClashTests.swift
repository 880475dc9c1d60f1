import Testing
import Tuition

@testable import Checking

struct RoomClashTests {
  @Test func `a room holds one session at a time`() throws {
    var scene = Scene()
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-07", with: "una")
    #expect(
      try scene.sentences(of: RoomClash.self) == ["hut holds S1 and S3 on 2026-09-07 in P1."])
  }

  @Test func `a room holds another session in the next period`() throws {
    var scene = Scene()
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-07", in: "P2", with: "una")
    #expect(try scene.sentences(of: RoomClash.self) == [])
  }
}

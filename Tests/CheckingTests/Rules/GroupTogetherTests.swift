import Testing
import Tuition

@testable import Checking

struct GroupTogetherTests {
  private func scene(second: [Identifier<Pupil>]) -> Scene {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S1", ["ann", "ben"], on: "2026-09-07", by: "trio")
    scene.meet("S2", second, on: "2026-09-14", by: "trio")
    return scene
  }

  @Test func `pupils who share one session share them all`() throws {
    #expect(
      try scene(second: ["ann", "cat"]).sentences(of: GroupTogether.self) == [
        "ann's trio in English is in S1 with ben, but in S2 with cat."
      ])
    #expect(try scene(second: ["ben", "ann"]).sentences(of: GroupTogether.self) == [])
  }
}

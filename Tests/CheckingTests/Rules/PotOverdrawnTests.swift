import Testing
import Tuition

@testable import Checking

struct PotOverdrawnTests {
  @Test(arguments: [(1, 1), (2, 0)])
  func `no more requests take places of a pot than it has`(places: Int, breaches: Int) throws {
    var scene = Scene()
    scene.records.pots = [Pot(id: "core", places: places)]
    scene.sessions = []
    scene.meet("S1", ["ann", "ben"], on: "2026-09-07", by: "trio", pots: ["core", "core"])
    scene.meet("S2", ["ann", "ben"], on: "2026-09-14", by: "trio", pots: ["core", "core"])
    let sentences = try scene.sentences(of: PotOverdrawn.self)
    #expect(sentences.count == breaches)
    #expect(sentences.allSatisfy { $0 == "2 requests take a place of core, which has 1." })
  }
}

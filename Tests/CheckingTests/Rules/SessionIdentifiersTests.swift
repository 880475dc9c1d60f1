import Testing
import Tuition

@testable import Checking

struct SessionIdentifiersTests {
  @Test func `every session has an identifier of its own`() throws {
    var scene = Scene()
    #expect(try scene.sentences(of: SessionIdentifiers.self) == [])
    scene.ask("ben")
    scene.meet("S1", ["ben"], on: "2026-09-08")
    #expect(try scene.sentences(of: SessionIdentifiers.self) == ["2 sessions are called S1."])
  }
}

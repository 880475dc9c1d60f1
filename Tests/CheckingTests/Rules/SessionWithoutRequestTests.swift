import Testing
import Tuition

@testable import Checking

struct SessionWithoutRequestTests {
  @Test func `every session was asked for`() throws {
    var scene = Scene()
    #expect(try scene.sentences(of: SessionWithoutRequest.self) == [])
    scene.meet("S3", ["ben"], on: "2026-09-08")
    #expect(
      try scene.sentences(of: SessionWithoutRequest.self) == [
        "ben's solo in English has 1 session, but nobody asked for it."
      ])
  }
}

import Testing
import Tuition

@testable import Checking

struct SessionPupilsTests {
  @Test func `a session has pupils`() throws {
    var scene = Scene()
    #expect(try scene.sentences(of: SessionPupils.self) == [])
    scene.meet("S3", [], on: "2026-09-08")
    #expect(try scene.sentences(of: SessionPupils.self) == ["S3 has no pupils."])
  }

  @Test func `a session lists each pupil once and as many pots as pupils`() throws {
    var scene = Scene()
    scene.meet("S3", ["ben", "ben"], on: "2026-09-08", pots: [nil])
    #expect(
      try scene.sentences(of: SessionPupils.self) == [
        "S3 lists ben 2 times.", "S3 has 1 entry of pots for 2 pupils.",
      ])
  }
}

import Testing
import Tuition

@testable import Checking

struct SessionCountTests {
  @Test func `a request has exactly its provision's sessions`() throws {
    var scene = Scene()
    #expect(try scene.sentences(of: SessionCount.self) == [])
    scene.meet("S3", ["ann"], on: "2026-09-21")
    #expect(
      try scene.sentences(of: SessionCount.self) == ["ann's solo in English has 3 sessions, not 2."]
    )
    scene.sessions = Array(scene.sessions.prefix(1))
    #expect(
      try scene.sentences(of: SessionCount.self) == ["ann's solo in English has 1 session, not 2."])
  }
}

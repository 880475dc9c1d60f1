import Testing
import Tuition

@testable import Checking

struct ProtectedSubjectTests {
  private func scene(_ date: CalendarDate) -> Scene {
    var scene = Scene()
    scene.ask("ben")
    scene.meet("S3", ["ben"], on: date)
    return scene
  }

  @Test func `nobody is withdrawn from a protected subject`() throws {
    #expect(
      try scene("2026-09-11").sentences(of: ProtectedSubject.self) == [
        "ben misses Mathematics in 7Ma on 2026-09-11 in P1 for S3, but Mathematics is protected."
      ])
    #expect(try scene("2026-09-09").sentences(of: ProtectedSubject.self) == [])
  }
}

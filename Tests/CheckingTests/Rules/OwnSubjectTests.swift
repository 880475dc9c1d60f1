import Testing
import Tuition

@testable import Checking

struct OwnSubjectTests {
  private func scene(_ date: CalendarDate) -> Scene {
    var scene = Scene()
    scene.ask("ben")
    scene.meet("S3", ["ben"], on: date)
    return scene
  }

  @Test func `nobody misses the subject in which they are tutored`() throws {
    #expect(
      try scene("2026-09-08").sentences(of: OwnSubject.self) == [
        "ben misses English in 7En on 2026-09-08 in P1 for S3, which is tuition in that subject."
      ])
    #expect(try scene("2026-09-09").sentences(of: OwnSubject.self) == [])
  }
}

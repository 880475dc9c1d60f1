import Testing
import Tuition

@testable import Checking

struct RequestTutorTests {
  private func scene(_ tutor: Identifier<Tutor>) -> Scene {
    var scene = Scene()
    scene.records.requests = []
    scene.ask("ann", tutor: tutor)
    return scene
  }

  @Test func `a request that names a tutor is given by that tutor`() throws {
    #expect(
      try scene("una").sentences(of: RequestTutor.self) == [
        "ann's solo in English is asked of una, but 2 sessions of it are given by tom."
      ])
    #expect(try scene("tom").sentences(of: RequestTutor.self) == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct InLessonsTests {
  private func scene(_ period: Identifier<Period>) -> Scene {
    var scene = Scene()
    scene.records.pupils[3] = Scene.pupil("dan", year: 8, inLessons: false)
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-21", in: period)
    return scene
  }

  @Test func `a pupil who may not be withdrawn misses no lesson`() throws {
    #expect(
      try scene("P1").sentences(of: InLessons.self) == [
        "dan misses Art in 8Ar on 2026-09-21 in P1 for S3, but may not be withdrawn from lessons."
      ])
  }

  @Test func `a pupil who may not be withdrawn is tutored when free`() throws {
    #expect(try scene("P2").sentences(of: InLessons.self) == [])
  }
}

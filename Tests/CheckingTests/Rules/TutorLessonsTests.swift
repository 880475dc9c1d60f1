import Testing
import Tuition

@testable import Checking

struct TutorLessonsTests {
  @Test func `a tutor who teaches is busy in their own lessons`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", teachesAs: "XY")
    #expect(
      try scene.sentences(of: TutorLessons.self) == [
        "tom teaches 8Ar on 2026-09-07 in P1, when S1 takes place.",
        "tom teaches 8Ar on 2026-09-14 in P1, when S2 takes place.",
      ])
  }

  @Test func `a tutor of the same name who does not teach is free`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", teachesAs: "tom")
    #expect(try scene.sentences(of: TutorLessons.self) == [])
  }
}

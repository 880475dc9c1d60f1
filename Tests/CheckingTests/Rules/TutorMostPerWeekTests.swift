import Testing
import Tuition

@testable import Checking

struct TutorMostPerWeekTests {
  private func scene(most: Int) -> Scene {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", mostPerWeek: most)
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-11", in: "P2")
    return scene
  }

  @Test func `a tutor gives no more sessions from Monday to Sunday than their most`() throws {
    #expect(
      try scene(most: 1).sentences(of: TutorMostPerWeek.self) == [
        "tom gives 2 sessions in the week from 2026-09-07, at most 1 a week."
      ])
    #expect(try scene(most: 2).sentences(of: TutorMostPerWeek.self) == [])
  }
}

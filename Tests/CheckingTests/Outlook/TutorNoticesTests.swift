import Testing
import Tuition

@testable import Checking

struct TutorNoticesTests {
  @Test func `what no tutor can give is noticed`() throws {
    var scene = Scene()
    scene.records.tutors = [
      Scene.tutor("tom", subjects: .some(["Science"])), Scene.tutor("una", checked: nil),
    ]
    #expect(
      try scene.notices("No tutor") == [
        "No tutor with checks and hours can give solo in English to year 7,"
          + " which 1 pupil should have: ann."
      ])
    scene.records.tutors.append(Scene.tutor("viv"))
    #expect(try scene.notices("No tutor").count == 1, "viv has no hours")
    scene.records.tutorHours += Scene.hours(of: "viv")
    #expect(try scene.notices("No tutor") == [])
  }

  @Test func `a request that names a tutor who cannot give it is noticed`() throws {
    var scene = Scene()
    scene.records.tutors[1] = Scene.tutor("una", checked: nil)
    scene.records.requests = []
    scene.ask("ann", tutor: "una")
    #expect(
      try scene.notices("Tutor cannot give it") == [
        "ann's solo in English is asked of una, who cannot give it to that year"
          + " or has no checks or hours."
      ])
    scene.records.requests = []
    scene.ask("ann", tutor: "tom")
    #expect(try scene.notices("Tutor cannot give it") == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct TutorQualifiedTests {
  @Test func `a tutor gives only their subjects, years and provisions`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor(
      "tom", subjects: .some(["Science"]), years: Set(Scene.years(8)), provisions: ["trio"])
    #expect(
      try scene.sentences(of: TutorQualified.self) == [
        "tom is not for English, solo and year 7, but gives S1 on 2026-09-07 in P1.",
        "tom is not for English, solo and year 7, but gives S2 on 2026-09-14 in P1.",
      ])
  }

  @Test func `a tutor who has what is asked is used`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor(
      "tom", subjects: .some(["English"]), years: Set(Scene.years(7, 9)), provisions: ["solo"])
    #expect(try scene.sentences(of: TutorQualified.self) == [])
  }
}

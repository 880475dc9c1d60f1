import Testing
import Tuition

@testable import Checking

struct TutorCheckedTests {
  @Test func `a tutor without checks is never used`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", checked: nil)
    #expect(
      try scene.sentences(of: TutorChecked.self).first
        == "tom has no date of checks, but gives S1 on 2026-09-07 in P1.")
  }

  @Test func `a tutor is used from the date of the checks on`() throws {
    var scene = Scene()
    scene.records.tutors[0] = Scene.tutor("tom", checked: "2026-09-08")
    #expect(
      try scene.sentences(of: TutorChecked.self) == [
        "tom is checked from 2026-09-08, but gives S1 on 2026-09-07 in P1."
      ])
    scene.records.tutors[0] = Scene.tutor("tom", checked: "2026-09-07")
    #expect(try scene.sentences(of: TutorChecked.self) == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct TutorAbsenceTests {
  @Test func `a tutor is not used while absent`() throws {
    var scene = Scene()
    scene.records.absences = [
      Absence(tutor: "tom", first: "2026-09-14", last: "2026-09-16"),
      Absence(tutor: "una", first: "2026-09-07", last: "2026-09-25"),
    ]
    #expect(
      try scene.sentences(of: TutorAbsence.self) == [
        "tom is absent on 2026-09-14 in P1, when S2 takes place."
      ])
  }

  @Test func `an absence in another period leaves the tutor free`() throws {
    var scene = Scene()
    scene.records.absences = [
      Absence(tutor: "tom", first: "2026-09-14", last: "2026-09-14", period: "P2")
    ]
    #expect(try scene.sentences(of: TutorAbsence.self) == [])
  }
}

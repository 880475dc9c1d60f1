import Testing
import Tuition

@testable import Checking

struct NeverSubjectTests {
  private func scene(_ pupil: Identifier<Pupil>, _ kind: Judgement.Kind) -> Scene {
    var scene = Scene()
    scene.records.judgements = [Judgement(pupil: pupil, subject: "Art", kind: kind)]
    return scene
  }

  @Test func `a pupil is never withdrawn from a subject ruled out for them`() throws {
    #expect(
      try scene("ann", .never).sentences(of: NeverSubject.self).first
        == "ann misses Art in 7Ar on 2026-09-07 in P1 for S1, but is never to be withdrawn from it."
    )
  }

  @Test func `a subject to keep, or ruled out for another, may be missed`() throws {
    #expect(try scene("ann", .keep).sentences(of: NeverSubject.self) == [])
    #expect(try scene("ben", .never).sentences(of: NeverSubject.self) == [])
  }
}

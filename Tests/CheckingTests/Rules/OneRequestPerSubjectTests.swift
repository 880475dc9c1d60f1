import Testing
import Tuition

@testable import Checking

struct OneRequestPerSubjectTests {
  private func scene(_ subject: Subject) -> Scene {
    var scene = Scene()
    scene.ask("ann", subject, by: "trio")
    scene.meet("S3", ["ann"], on: "2026-09-08", subject, by: "trio")
    return scene
  }

  @Test func `of alternatives in one subject at most one is placed`() throws {
    #expect(
      try scene("English").sentences(of: OneRequestPerSubject.self) == [
        "ann has solo and trio in English, but only one may be placed."
      ])
    #expect(try scene("Science").sentences(of: OneRequestPerSubject.self) == [])
  }
}

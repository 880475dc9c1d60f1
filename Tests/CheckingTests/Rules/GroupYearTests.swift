import Testing
import Tuition

@testable import Checking

struct GroupYearTests {
  private func scene(_ pupils: [Identifier<Pupil>]) -> Scene {
    var scene = Scene()
    scene.meet("S3", pupils, on: "2026-09-08", by: "trio")
    return scene
  }

  @Test func `a group is of one year`() throws {
    #expect(
      try scene(["ann", "dan"]).sentences(of: GroupYear.self) == [
        "S3 on 2026-09-08 in P1 has pupils of years 7 and 8."
      ])
    #expect(try scene(["ann", "ben"]).sentences(of: GroupYear.self) == [])
  }
}

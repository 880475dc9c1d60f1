import Testing
import Tuition

@testable import Checking

struct GroupSizeTests {
  private func scene(_ pupils: [Identifier<Pupil>]) -> Scene {
    var scene = Scene()
    scene.meet("S3", pupils, on: "2026-09-08", by: "trio")
    return scene
  }

  @Test func `a group has at least its provision's fewest pupils`() throws {
    #expect(
      try scene(["ann"]).sentences(of: GroupSize.self) == [
        "S3 on 2026-09-08 in P1 has 1 pupil, but trio is for 2 to 3."
      ])
    #expect(try scene(["ann", "ben"]).sentences(of: GroupSize.self) == [])
  }

  @Test func `a group has at most its provision's most pupils`() throws {
    #expect(try scene(["ann", "ben", "cat", "dan"]).sentences(of: GroupSize.self).count == 1)
    #expect(try scene(["ann", "ben", "cat"]).sentences(of: GroupSize.self) == [])
  }
}

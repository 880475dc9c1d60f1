import Testing
import Tuition

@testable import Checking

struct OverlookedTests {
  private func scene(_ pupils: [Identifier<Pupil>], asked: Bool = true) -> Scene {
    var scene = Scene()
    scene.records.protection = Protection(lossPercent: 50, overlooked: asked)
    scene.meet("S3", pupils, on: "2026-09-08", by: "trio", room: "den")
    return scene
  }

  @Test func `one pupil is tutored in an overlooked room`() throws {
    #expect(
      try scene(["ann"]).sentences(of: Overlooked.self) == [
        "S3 on 2026-09-08 in P1 has one pupil, but den is not overlooked."
      ])
  }

  @Test func `two pupils, or a school that does not ask, need none`() throws {
    #expect(try scene(["ann", "ben"]).sentences(of: Overlooked.self) == [])
    #expect(try scene(["ann"], asked: false).sentences(of: Overlooked.self) == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct KnownNamesTests {
  @Test func `a session names only what the school has`() throws {
    var scene = Scene()
    #expect(try scene.sentences(of: KnownNames.self) == [])
    scene.meet(
      "S3", ["zoe"], on: "2026-09-08", in: "P9", by: "duo", with: "tim", room: "loft",
      pots: ["gold"])
    #expect(
      try scene.sentences(of: KnownNames.self) == [
        "S3 names provision duo, tutor tim, room loft, period P9, pupil zoe and pot gold,"
          + " which the school has not."
      ])
  }
}

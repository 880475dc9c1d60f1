import Testing
import Tuition

@testable import Checking

struct PupilClashTests {
  @Test func `a pupil is at one session at a time`() throws {
    var scene = Scene()
    scene.ask("ann", "Science")
    scene.meet("S3", ["ann"], on: "2026-09-07", "Science", with: "una", room: "den")
    #expect(
      try scene.sentences(of: PupilClash.self) == ["ann is at S1 and S3 on 2026-09-07 in P1."])
  }

  @Test func `a pupil may be at another session in another period`() throws {
    var scene = Scene()
    scene.ask("ann", "Science")
    scene.meet("S3", ["ann"], on: "2026-09-07", in: "P2", "Science", with: "una", room: "den")
    #expect(try scene.sentences(of: PupilClash.self) == [])
  }
}

import Testing
import Tuition

@testable import Checking

struct TutorClashTests {
  @Test func `a tutor gives one session at a time`() throws {
    var scene = Scene()
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-07", room: "den")
    #expect(
      try scene.sentences(of: TutorClash.self) == ["tom gives S1 and S3 on 2026-09-07 in P1."])
  }

  @Test func `another tutor may be at work at the same time`() throws {
    var scene = Scene()
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-07", with: "una", room: "den")
    #expect(try scene.sentences(of: TutorClash.self) == [])
  }

  @Test func `a session of two periods holds its tutor in the second as well`() throws {
    var scene = Scene()
    scene.records.provisions.append(
      Provision(id: "long", name: "Long", subjects: .any, sessions: 2, periods: 2))
    scene.ask("dan", by: "long")
    scene.meet("S3", ["dan"], on: "2026-09-08", by: "long")
    scene.ask("ben")
    scene.meet("S4", ["ben"], on: "2026-09-08", in: "P2", room: "den")
    #expect(
      try scene.sentences(of: TutorClash.self) == ["tom gives S3 and S4 on 2026-09-08 in P2."])
  }
}

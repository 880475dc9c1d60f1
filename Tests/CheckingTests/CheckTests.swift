import Testing
import Tuition

@testable import Checking

struct CheckTests {
  @Test func `a lawful timetable has no breach`() throws {
    #expect(try Scene().breaches() == [])
  }

  @Test func `an empty timetable has no breach`() throws {
    var scene = Scene()
    scene.sessions = []
    #expect(try scene.breaches() == [])
  }

  @Test func `a group that shares all its sessions is lawful`() throws {
    var scene = Scene()
    for pupil in ["ben", "cat"] as [Identifier<Pupil>] { scene.ask(pupil, by: "trio") }
    scene.meet("S3", ["ben", "cat"], on: "2026-09-09", by: "trio", with: "una")
    scene.meet("S4", ["ben", "cat"], on: "2026-09-17", in: "P2", by: "trio", with: "una")
    #expect(try scene.breaches().map(\.description) == [])
  }

  @Test func `every rule has a title of its own`() {
    let titles = hardRules.map { type(of: $0).title }
    #expect(Set(titles).count == titles.count)
  }

  @Test func `a breach never shows a name`() throws {
    var scene = Scene()
    scene.meet("S1", ["ann", "ann", "dan"], on: "2026-09-12", in: "Late", by: "trio", with: "una")
    scene.meet("S1", ["ann", "ben"], on: "2026-09-11", "Mathematics", by: "trio", with: "una")
    let breaches = try scene.breaches()
    #expect(breaches.count > 5)
    #expect(!breaches.contains { $0.description.contains("Secret") })
  }
}

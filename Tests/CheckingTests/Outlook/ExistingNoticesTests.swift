import Testing
import Tuition

@testable import Checking

struct ExistingNoticesTests {
  private func scene(_ pupils: [Identifier<Pupil>], percent: Int) throws -> [Notice] {
    var scene = Scene()
    scene.records.protection = Protection(lossPercent: percent)
    scene.records.existing = pupils.map {
      ExistingProvision(
        pupil: $0, provision: "Violin", time: WeeklyTime(day: .monday, period: "P1"))
    }
    return existingNotices(of: try scene.school())
  }

  @Test func `existing provision that alone loses too much is noticed`() throws {
    #expect(
      try scene(["ann"], percent: 49).map(\.description) == [
        "Loss to existing provision: ann loses 180 minutes of Art to existing provision:"
          + " more than 49% of 360. No tuition takes more of it."
      ])
    #expect(try scene(["ann"], percent: 50) == [])
  }

  @Test func `existing provision that alone takes out too many is noticed once a weekly time`()
    throws
  {
    #expect(
      try scene(["ann", "cat", "ben"], percent: 50).map(\.description) == [
        "Out for existing provision: Up to 3 pupils (ann, ben and cat) are out of 7Ar on Mon in P1"
          + " for existing provision, at most 2 should be; on 3 dates, the first 2026-09-07."
          + " No tuition takes another."
      ])
    #expect(try scene(["ann", "ben"], percent: 50) == [])
  }
}

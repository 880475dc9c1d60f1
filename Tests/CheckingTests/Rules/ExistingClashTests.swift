import Testing
import Tuition

@testable import Checking

struct ExistingClashTests {
  private func scene(first: CalendarDate? = nil, last: CalendarDate? = nil) -> Scene {
    var scene = Scene()
    scene.records.existing = [
      ExistingProvision(
        pupil: "ann", provision: "Violin", time: WeeklyTime(week: "B", day: .monday, period: "P1"),
        first: first, last: last)
    ]
    return scene
  }

  @Test func `a pupil is not tutored while existing provision takes them away`() throws {
    #expect(
      try scene().sentences(of: ExistingClash.self) == [
        "ann is at Violin on 2026-09-14 in P1, when S2 takes place."
      ])
  }

  @Test func `existing provision holds only between its dates`() throws {
    #expect(try scene(last: "2026-09-13").sentences(of: ExistingClash.self) == [])
    #expect(try scene(first: "2026-09-15").sentences(of: ExistingClash.self) == [])
    #expect(
      try scene(first: "2026-09-14", last: "2026-09-14").sentences(of: ExistingClash.self).count
        == 1)
  }
}

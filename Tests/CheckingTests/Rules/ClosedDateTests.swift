import Testing
import Tuition

@testable import Checking

struct ClosedDateTests {
  private func scene(_ first: CalendarDate, _ last: CalendarDate, years: [Year]? = nil) -> Scene {
    var scene = Scene()
    scene.records.closures = [
      Closure(first: first, last: last, label: "Trip", years: years.map(Set.init))
    ]
    return scene
  }

  @Test func `nobody meets on a date closed to the whole school`() throws {
    #expect(
      try scene("2026-09-14", "2026-09-15").sentences(of: ClosedDate.self) == [
        "S2 on 2026-09-14 in P1 lies on a date closed to the whole school."
      ])
    #expect(try scene("2026-09-15", "2026-09-16").sentences(of: ClosedDate.self) == [])
  }

  @Test func `nobody meets on a date closed to their year`() throws {
    let closed = scene("2026-09-14", "2026-09-14", years: Scene.years(7))
    #expect(
      try closed.sentences(of: ClosedDate.self) == [
        "S2 on 2026-09-14 in P1 lies on a date closed to year 7."
      ])
    let others = scene("2026-09-14", "2026-09-14", years: Scene.years(8))
    #expect(try others.sentences(of: ClosedDate.self) == [])
  }

  @Test(arguments: ["2026-09-04", "2026-09-28"] as [CalendarDate])
  func `nobody meets outside the term`(date: CalendarDate) throws {
    var scene = Scene()
    scene.meet("S3", ["ann"], on: date)
    #expect(
      try scene.sentences(of: ClosedDate.self) == [
        "S3 on \(date) in P1 lies outside the term, 2026-09-07 to 2026-09-25."
      ])
  }
}

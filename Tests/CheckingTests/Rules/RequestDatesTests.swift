import Testing
import Tuition

@testable import Checking

struct RequestDatesTests {
  private func scene(_ requests: [(first: CalendarDate?, last: CalendarDate?)]) -> Scene {
    var scene = Scene()
    scene.records.requests = []
    for request in requests { scene.ask("ann", first: request.first, last: request.last) }
    return scene
  }

  @Test func `sessions lie between the request's dates`() throws {
    #expect(
      try scene([("2026-09-08", "2026-09-13")]).sentences(of: RequestDates.self) == [
        "ann's solo in English is wanted not before 2026-09-08 and not after 2026-09-13,"
          + " but has S1 on 2026-09-07 in P1.",
        "ann's solo in English is wanted not before 2026-09-08 and not after 2026-09-13,"
          + " but has S2 on 2026-09-14 in P1.",
      ])
    #expect(try scene([("2026-09-07", "2026-09-14")]).sentences(of: RequestDates.self) == [])
  }

  @Test func `of two alternatives by one provision, one that all sessions answer is enough`() throws
  {
    #expect(
      try scene([("2026-09-08", nil), (nil, "2026-09-14")]).sentences(of: RequestDates.self) == [])
    #expect(
      try scene([("2026-09-08", nil), (nil, "2026-09-13")]).sentences(of: RequestDates.self).count
        == 1)
  }
}

import Testing
import Tuition

@testable import Checking

struct PeriodsOfDayTests {
  private func scene(_ date: CalendarDate, _ period: Identifier<Period>) -> Scene {
    var scene = Scene()
    scene.records.provisions.append(
      Provision(id: "long", name: "Long", subjects: .any, sessions: 1, periods: 2))
    scene.ask("dan", by: "long")
    scene.meet("S3", ["dan"], on: date, in: period, by: "long")
    return scene
  }

  @Test func `a session has all its periods on its weekday`() throws {
    #expect(try scene("2026-09-08", "P1").sentences(of: PeriodsOfDay.self) == [])
    #expect(
      try scene("2026-09-08", "Late").sentences(of: PeriodsOfDay.self) == [
        "S3 on 2026-09-08 in Late takes 2 periods, which Tue has not from Late on."
      ])
    #expect(try scene("2026-09-12", "P1").sentences(of: PeriodsOfDay.self).count == 1)
  }
}

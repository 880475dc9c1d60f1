import Testing
import Tuition

@testable import Checking

struct WithdrawalsTests {
  @Test func `a withdrawal is a lesson that a pupil misses`() throws {
    var scene = Scene()
    scene.sessions = []
    scene.meet("S2", ["dan", "ann"], on: "2026-09-07", by: "trio")
    scene.meet("S1", ["ann"], on: "2026-09-10")
    scene.meet("S3", ["ann"], on: "2026-09-17")
    scene.meet("S4", ["ann"], on: "2026-09-07", in: "P3")
    let school = try scene.school()
    let rows = withdrawals(of: scene.timetable(of: school), in: school)
    #expect(rows.map(\.pupil) == ["ann", "dan", "ann", "ann"])
    #expect(rows.map(\.schoolClass) == ["7Ar", "8Ar", "7Hi", "7Ge"])
    #expect(rows.map(\.session) == ["S2", "S2", "S1", "S3"])
    #expect(rows.map(\.teacher) == [nil, "XY", nil, nil])
    #expect(rows.allSatisfy { $0.minutes == 60 && $0.period == "P1" })
  }

  @Test func `a session of two periods takes from both lessons`() throws {
    var scene = Scene()
    scene.records.provisions[0] = Provision(
      id: "solo", name: "One to one", subjects: .any, sessions: 2, periods: 2)
    let school = try scene.school()
    let rows = withdrawals(of: scene.timetable(of: school), in: school)
    #expect(rows.map(\.period) == ["P1", "P2", "P1", "P2"])
  }

  @Test func `on a date closed to their year pupils miss nothing`() throws {
    var scene = Scene()
    scene.records.closures = [
      Closure(first: "2026-09-07", last: "2026-09-07", label: "Trip", years: Set(Scene.years(7)))
    ]
    let school = try scene.school()
    let rows = withdrawals(of: scene.timetable(of: school), in: school)
    #expect(rows.map(\.session) == ["S2"])
  }
}

import Testing
import Tuition

@testable import Checking

struct TimeNoticesTests {
  private func scene(
    sessions: Int, mode: Provision.Mode = .rotate, percent: Int = 50, first: CalendarDate? = nil
  ) -> Scene {
    var scene = Scene()
    scene.records.protection = Protection(subjects: ["Mathematics"], lossPercent: percent)
    scene.records.provisions[0] = Provision(
      id: "solo", name: "One to one", subjects: .any, sessions: sessions, mode: mode)
    scene.records.requests = []
    scene.ask("ann", first: first)
    return scene
  }

  /// Leaves ann nothing but P1 on every day.
  private func onlyFirstPeriods(_ scene: Scene) -> Scene {
    var scene = scene
    scene.records.periods = scene.records.periods.filter { $0.name == "P1" }
    scene.records.lessons = scene.records.lessons.filter { $0.time.period == "P1" }
    scene.records.tutorHours = scene.records.tutorHours.filter { $0.time.period == "P1" }
    return scene
  }

  @Test func `more sessions than the open weeks hold are noticed`() throws {
    #expect(
      try scene(sessions: 3, first: "2026-09-14").notices("Too few weeks") == [
        "ann's solo in English has 3 sessions, but 2 weeks are open to the pupil,"
          + " which allow at most 2."
      ])
    #expect(try scene(sessions: 3).outlook().notices == [])
  }

  @Test func `limits on losses that leave too few sessions are noticed`() throws {
    let tight = onlyFirstPeriods(scene(sessions: 3, percent: 34))
    #expect(
      try tight.notices("Too few times") == [
        "ann's solo in English has 3 sessions, but at most 2 can take place even if every tutor"
          + " were free: the weeks with a time that suits allow 3, the limits on what may be lost 2"
          + " in lessons, and 0 can be at other times."
      ])
    #expect(try onlyFirstPeriods(scene(sessions: 3, percent: 50)).outlook().notices == [])
  }

  @Test func `times outside lessons have no limit`() throws {
    #expect(try scene(sessions: 3, percent: 0).outlook().notices == [])
  }

  @Test func `in mode same-time one weekly time has to do`() throws {
    let tight = onlyFirstPeriods(scene(sessions: 2, mode: .sameTime, percent: 34))
    #expect(try tight.notices("Too few times").count == 1)
    let rotating = onlyFirstPeriods(scene(sessions: 2, mode: .rotate, percent: 34))
    #expect(try rotating.notices("Too few times") == [])
  }

  @Test func `a pupil who may not be withdrawn has only times without lessons`() throws {
    var scene = onlyFirstPeriods(scene(sessions: 2))
    scene.records.pupils[0] = Scene.pupil("ann", inLessons: false)
    #expect(try scene.notices("Too few times").count == 1)
  }
}

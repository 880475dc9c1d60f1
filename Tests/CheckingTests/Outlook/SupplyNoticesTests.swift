import Testing
import Tuition

@testable import Checking

struct SupplyNoticesTests {
  private func scene(_ days: [Weekday]) -> Scene {
    var scene = Scene()
    scene.ask("ben")
    scene.records.tutors = [Scene.tutor("tom")]
    scene.records.tutorHours = days.map {
      TutorHour(tutor: "tom", time: WeeklyTime(day: $0, period: "P1"))
    }
    return scene
  }

  @Test func `fewer periods offered than needed are noticed`() throws {
    #expect(
      try scene([.monday]).notices("Too few tutor hours") == [
        "Tutors offer 3 periods over the term, but the requests with most points need at least 4."
      ])
    #expect(
      try scene([.monday]).notices("Too few tutor hours in a subject") == [
        "1 tutor of English can be used in 3 periods over the term,"
          + " but its requests with most points need at least 4."
      ])
    #expect(try scene([.monday, .tuesday]).outlook().notices == [])
  }
}

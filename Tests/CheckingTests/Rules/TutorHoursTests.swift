import Testing
import Tuition

@testable import Checking

struct TutorHoursTests {
  private func scene(week: String?) -> Scene {
    var scene = Scene()
    scene.records.tutorHours = [
      TutorHour(tutor: "tom", time: WeeklyTime(week: week, day: .monday, period: "P1"))
    ]
    return scene
  }

  @Test func `a tutor is used only in weeks in which they have the hour`() throws {
    #expect(
      try scene(week: "A").sentences(of: TutorHours.self) == [
        "tom cannot be used on Mon, week B in P1, when S2 takes place on 2026-09-14."
      ])
  }

  @Test func `an hour without a label holds in every week`() throws {
    #expect(try scene(week: nil).sentences(of: TutorHours.self) == [])
  }
}

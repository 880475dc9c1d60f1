import Testing
import Tuition

@testable import Checking

struct OutlookTests {
  @Test func `a school without trouble has no notices`() throws {
    #expect(try Scene().outlook().notices == [])
  }

  @Test func `requests, wishes, pupils and sessions are counted`() throws {
    var scene = Scene()
    scene.ask("ann", by: "trio", points: 3)
    scene.ask("ann", "Science")
    scene.ask("ben", by: "trio")
    let outlook = try scene.outlook()
    #expect(outlook.requests == 4)
    #expect(outlook.wishes == 3)
    #expect(outlook.pupils == 2)
    #expect(outlook.sessionsAsked == 6)
    #expect(outlook.subjects.map(\.subject) == ["English", "Science"])
    #expect(outlook.subjects.map(\.wishes) == [2, 1])
    #expect(outlook.places == nil)
  }

  @Test func `a group needs its tutor once`() throws {
    var scene = Scene()
    scene.records.requests = []
    for pupil in ["ann", "ben", "cat", "dan"] as [Identifier<Pupil>] {
      scene.ask(pupil, by: "trio")
    }
    let outlook = try scene.outlook()
    #expect(outlook.sessionsAsked == 8)
    #expect(outlook.periodsAsked == 2 * 2)
  }

  @Test func `tutors offer their hours on open dates, but not while absent or teaching`() throws {
    var scene = Scene()
    scene.records.tutors = [Scene.tutor("tom", checked: "2026-09-14", teachesAs: "XY")]
    scene.records.tutorHours = [
      TutorHour(tutor: "tom", time: WeeklyTime(day: .monday, period: "P1")),
      TutorHour(tutor: "tom", time: WeeklyTime(day: .tuesday, period: "P1")),
      TutorHour(tutor: "tom", time: WeeklyTime(day: .tuesday, period: "Break")),
      TutorHour(tutor: "tom", time: WeeklyTime(week: "A", day: .thursday, period: "P2")),
      TutorHour(tutor: "tom", time: WeeklyTime(day: .friday, period: "P2")),
    ]
    scene.records.absences = [
      Absence(tutor: "tom", first: "2026-09-18", last: "2026-09-18", period: "P2")
    ]
    #expect(try scene.outlook().periodsOffered == 2 + 1 + 1)
    #expect(try scene.outlook().subjects.map(\.tutors) == [1])
  }

  @Test func `the most a tutor gives a day or week bounds what is offered`() throws {
    var scene = Scene()
    scene.records.tutors = [Scene.tutor("tom", mostPerDay: 2), Scene.tutor("una", mostPerWeek: 3)]
    #expect(try scene.outlook().periodsOffered == 15 * 2 + 3 * 3)
  }
}

import Testing
import Tuition

@testable import Checking

struct SubjectMinutesTests {
  @Test func `the term's minutes are those of every open date, counted one by one`() throws {
    var scene = Scene()
    scene.records.closures = [
      Closure(first: "2026-09-14", last: "2026-09-15", label: "Trip", years: Set(Scene.years(7))),
      Closure(first: "2026-09-24", last: "2026-09-24", label: "Snow"),
    ]
    let facts = SchoolFacts(try scene.school())
    let minutes = SubjectMinutes(facts)
    for pupil in scene.records.pupils {
      var counted: [Subject: Int] = [:]
      for date in scene.records.term.dates {
        for period in scene.records.periods {
          guard let lesson = facts.lesson(of: pupil, on: date, in: period.name) else { continue }
          counted[lesson.subject, default: 0] += period.minutes
        }
      }
      #expect(minutes.total(of: pupil).filter { $0.value > 0 } == counted)
    }
    #expect(minutes.total(of: scene.records.pupils[0])["Art"] == 240)
    #expect(minutes.total(of: scene.records.pupils[0])["History"] == 60)
  }
}

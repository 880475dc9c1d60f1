import Exploring
import Testing
import Tuition
import TuitionTesting

struct ReturnedPlacesTests {
  private func session(_ day: Int, _ pupil: Identifier<Pupil>) -> Session {
    Session(
      id: Identifier("S\(day)"), date: SampleSchool.date(day, 9), period: "P2",
      provision: "one-to-one", subject: "English", tutor: "t1", room: "R1", pupils: [pupil],
      pots: ["core"])
  }

  private var plan: Timetable {
    Timetable([session(14, "p1"), session(21, "p1")], order: { _ in 0 })
  }

  @Test func `a leaver who has begun gives the place back`() {
    let told = [Change.leave("p1", nil)].returningPlaces(
      beside: plan, from: SampleSchool.date(21, 9))
    #expect(told == [.leave("p1", nil), .addPlaces("core", 1)])
  }

  @Test func `who has not begun, or had nothing in the subject, holds no place`() {
    let leaver = [Change.leave("p1", nil)]
    #expect(leaver.returningPlaces(beside: plan, from: SampleSchool.date(14, 9)) == leaver)
    let missed = leaver.returningPlaces(
      beside: plan, from: SampleSchool.date(21, 9), missed: ["S14"])
    #expect(missed == leaver)
    let other = [Change.leave("p1", "Art"), .dropRequests("p1", nil)]
    #expect(other.returningPlaces(beside: plan, from: SampleSchool.date(21, 9)) == other)
  }
}

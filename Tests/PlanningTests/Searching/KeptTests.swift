import Checking
import Drawing
import Planning
import Testing
import Tuition

struct KeptTests {
  @Test(.enabled(if: !isQuick, "TUITION_SLOW is not set"))
  func `one day of absence leaves most of a published plan as it was`() throws {
    let school = try School(drawSchool(.primary, seed: 1))
    let published = try #require(try planned(school, until: .work(5))).timetable
    let gone = try #require(published.sessions.first { !$0.pupils.isEmpty })
    var records = school.records
    records.absences.append(Absence(tutor: gone.tutor, first: gone.date, last: gone.date))
    records.agreed.removeAll { $0.tutor == gone.tutor && $0.date == gone.date }
    let changed = try School(records)
    let plan = try #require(try planned(changed, published: published, until: .work(15)))
    #expect(check(plan.timetable, of: changed) == [])
    let most = published.sessions.reduce(0) { $0 + $1.pupils.count }
    let kept = try #require(plan.objectives[.kept])
    #expect(kept * 10 >= most * 8, "\(kept) of \(most)")
  }
}

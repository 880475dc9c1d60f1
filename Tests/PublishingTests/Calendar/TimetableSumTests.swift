import Testing
import Tuition

@testable import Publishing

@Suite struct TimetableSumTests {
  private func sum(_ sessions: [Session], minutesLater: Int = 0) -> String {
    var records = SampleIssue.records()
    records.periods = records.periods.map { period in
      Period(
        name: period.name, starts: period.starts,
        ends: TimeOfDay(
          hour: (period.ends.minutes + minutesLater) / 60,
          minute: (period.ends.minutes + minutesLater) % 60) ?? period.ends, kind: period.kind,
        days: period.days)
    }
    guard let school = try? School(records) else { return "" }
    return SampleIssue.timetable(sessions).calendarSum(in: school)
  }

  @Test func `other clock times are something new`() {
    #expect(sum(SampleIssue.sessions) != sum(SampleIssue.sessions, minutesLater: 5))
  }

  @Test func `a timetable has another sum wherever a calendar would tell something new`() {
    let sum = sum(SampleIssue.sessions)
    #expect(sum.count == 16)
    let first = SampleIssue.sessions[0]
    for other in [
      SampleIssue.session("S2", 3, 11), SampleIssue.session("S2", 2, 11, "P3"),
      SampleIssue.session("S2", 2, 11, tutor: "t2"), SampleIssue.session("S2", 2, 11, of: ["p1"]),
    ] {
      #expect(self.sum([first, other]) != sum, "\(other)")
    }
    #expect(self.sum([first]) != sum)
  }

  @Test func `how sessions are numbered does not count`() {
    let renamed = [SampleIssue.session("X7", 19, 10), SampleIssue.session("X8", 2, 11)]
    #expect(sum(renamed) == sum(SampleIssue.sessions))
  }
}

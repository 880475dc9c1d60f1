import Testing
import Tuition
import TuitionTesting

struct LessonClashesTests {
  private func records(
    cycle: [String] = ["A", "B"], first: String?, second: String?, period: Identifier<Period> = "P1"
  ) -> SchoolRecords {
    var records = SampleSchool.records
    let term = records.term
    records.term = Term(name: term.name, first: term.first, last: term.last, cycle: cycle)
    records.lessons = [
      Lesson(
        schoolClass: "En", subject: "English",
        time: WeeklyTime(week: first, day: .monday, period: "P1")),
      Lesson(
        schoolClass: "Ma", subject: "Mathematics",
        time: WeeklyTime(week: second, day: .monday, period: period)),
    ]
    return records
  }

  @Test func `two lessons in every week clash, for each pupil`() {
    let problems = records(first: nil, second: nil).problems()
    #expect(problems.map(\.row) == [1, 3])
    #expect(
      problems.first?.what
        == "\"p1\" has two lessons on Mon in \"P1\" of week \"A\": \"En\" and \"Ma\"")
  }

  @Test func `a lesson of one week clashes with one of every week`() {
    let problems = records(first: nil, second: "B").problems()
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.what.contains("of week \"B\"") })
  }

  @Test func `lessons of different weeks do not clash`() {
    #expect(records(first: "A", second: "B").problems() == [])
  }

  @Test func `lessons of different periods do not clash`() {
    #expect(records(first: nil, second: nil, period: "P2").problems() == [])
  }

  @Test func `in a one-week cycle the week is not named`() {
    let problems = records(cycle: [], first: nil, second: nil).problems()
    #expect(
      problems.first?.what == "\"p1\" has two lessons on Mon in \"P1\": \"En\" and \"Ma\"")
  }

  @Test func `every clash of a pupil is named, up to twenty`() {
    var records = SampleSchool.records
    records.lessons = (0..<30).map {
      Lesson(
        schoolClass: Identifier("c\($0)"), subject: "English",
        time: WeeklyTime(day: .monday, period: "P1"))
    }
    let few = (0..<4).map { Membership(pupil: "p1", schoolClass: Identifier("c\($0)")) }
    records.memberships = few
    #expect(records.problems().filter { $0.severity == .error }.count == 6)
    records.memberships = (0..<30).map {
      Membership(pupil: "p1", schoolClass: Identifier("c\($0)"))
    }
    #expect(records.problems().filter { $0.severity == .error }.count == 20)
  }
}

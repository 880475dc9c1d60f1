public import Tuition

/// A small school in code: two lesson periods a day, and records that fit together.
public enum SampleSchool {
  /// The records of the school, for a test to change.
  ///
  /// Two pupils of year 7 are in one class for English and Mathematics; one tutor teaches anything.
  public static var records: SchoolRecords {
    var records = SchoolRecords(
      name: "Sample School",
      term: Term(name: "Autumn 2026", first: date(7, 9), last: date(18, 12)),
      periods: [period("P1", from: 9), period("P2", from: 10), period("P3", from: 11)])
    records.pupils = ["p1", "p2"].map {
      Pupil(id: $0, surname: "Ash", forename: "Ada", year: Year.all[7], form: "7A")
    }
    records.lessons = [
      Lesson(schoolClass: "En", subject: "English", time: WeeklyTime(day: .monday, period: "P1")),
      Lesson(
        schoolClass: "Ma", subject: "Mathematics", time: WeeklyTime(day: .tuesday, period: "P1")),
    ]
    records.memberships = ["p1", "p2"].flatMap { pupil in
      ["En", "Ma"].map { Membership(pupil: Identifier(pupil), schoolClass: Identifier($0)) }
    }
    records.tutors = [Tutor(id: "t1", name: "Ms Okafor", subjects: .any, checked: date(1, 9))]
    records.tutorHours = [TutorHour(tutor: "t1", time: WeeklyTime(day: .monday, period: "P2"))]
    records.rooms = [Room(id: "R1", name: "Room 1", places: 4, overlooked: true)]
    records.provisions = [
      Provision(id: "one-to-one", name: "One-to-one tuition", subjects: .any, sessions: 4)
    ]
    records.requests = [
      Request(pupil: "p1", subject: "English", provision: "one-to-one", points: 50)
    ]
    return records
  }

  /// A date of 2026; the first of January where there is no such date.
  public static func date(_ day: Int, _ month: Int) -> CalendarDate {
    CalendarDate(year: 2026, month: month, day: day) ?? CalendarDate(dayNumber: 20_454)
  }

  /// A lesson period of an hour, from Monday to Friday.
  public static func period(_ name: Identifier<Period>, from hour: Int) -> Period {
    let midnight = TimeOfDay(hour: 0, minute: 0)
    guard let starts = TimeOfDay(hour: hour, minute: 0) ?? midnight,
      let ends = TimeOfDay(hour: hour + 1, minute: 0) ?? midnight
    else { preconditionFailure("midnight is a time of the day") }
    return Period(name: name, starts: starts, ends: ends, kind: .lesson)
  }
}

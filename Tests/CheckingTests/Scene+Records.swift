import Tuition

extension Scene {
  static let periods = [
    period("Early", 8, 0, 8, 30, .before), period("Reg", 8, 45, 9, 0, .registration),
    period("P1", 9, 0, 10, 0, .lesson), period("P2", 10, 0, 11, 0, .lesson),
    period("Break", 11, 0, 11, 20, .break), period("P3", 11, 20, 12, 20, .lesson),
    period("Lunch", 12, 20, 13, 0, .lunch), period("P4", 13, 0, 14, 0, .lesson),
    period("Late", 14, 15, 15, 0, .after),
  ]

  private static func period(
    _ name: Identifier<Period>, _ hour: Int, _ minute: Int, _ endHour: Int, _ endMinute: Int,
    _ kind: Period.Kind
  ) -> Period {
    guard let starts = TimeOfDay(hour: hour, minute: minute),
      let ends = TimeOfDay(hour: endHour, minute: endMinute)
    else { preconditionFailure("\(name) has no such times") }
    return Period(name: name, starts: starts, ends: ends, kind: kind)
  }

  /// Art in P1 and P2 on Mondays, English on Tuesdays, Music on Wednesdays, History and Geography
  /// in turn on Thursdays, Mathematics on Fridays; all of them in P1 otherwise.
  static let lessons = [
    lesson("7Ar", "Art", .monday), lesson("7Ar", "Art", .monday, "P2"),
    lesson("7En", "English", .tuesday), lesson("7Mu", "Music", .wednesday),
    lesson("7Hi", "History", .thursday, week: "A"),
    lesson("7Ge", "Geography", .thursday, week: "B"), lesson("7Ma", "Mathematics", .friday),
    lesson("8Ar", "Art", .monday, teacher: "XY", room: "attic"),
  ]

  static func lesson(
    _ schoolClass: Identifier<SchoolClass>, _ subject: Subject, _ day: Weekday,
    _ period: Identifier<Period> = "P1", week: String? = nil, teacher: String? = nil,
    room: Identifier<Room>? = nil
  ) -> Lesson {
    Lesson(
      schoolClass: schoolClass, subject: subject,
      time: WeeklyTime(week: week, day: day, period: period), teacher: teacher, room: room)
  }

  static let memberships: [Membership] = {
    let classes: [Identifier<SchoolClass>] = ["7Ar", "7En", "7Mu", "7Hi", "7Ge", "7Ma"]
    let pupils: [Identifier<Pupil>] = ["ann", "ben", "cat"]
    return pupils.flatMap { pupil in
      classes.map { Membership(pupil: pupil, schoolClass: $0) }
    } + [Membership(pupil: "dan", schoolClass: "8Ar")]
  }()

  static func pupil(
    _ id: Identifier<Pupil>, year: Int = 7, fsm: Bool = false, inLessons: Bool = true,
    outside: Pupil.OutsideHours = .never
  ) -> Pupil {
    Pupil(
      id: id, surname: "Secret", forename: "Secret", year: years(year)[0], form: "\(year)A",
      fsm: fsm, inLessons: inLessons, outside: outside)
  }

  static func years(_ numbers: Int...) -> [Year] {
    let years = numbers.compactMap { Year($0) }
    precondition(years.count == numbers.count)
    return years
  }

  static func tutor(
    _ id: Identifier<Tutor>, subjects: SubjectRange = .any, years: Set<Year>? = nil,
    provisions: Set<Identifier<Provision>>? = nil, mostPerDay: Int? = nil, mostPerWeek: Int? = nil,
    checked: CalendarDate? = "2026-09-01", teachesAs: String? = nil
  ) -> Tutor {
    Tutor(
      id: id, name: "Secret", subjects: subjects, years: years, provisions: provisions,
      mostPerDay: mostPerDay, mostPerWeek: mostPerWeek, checked: checked, teachesAs: teachesAs)
  }

  /// Every period of every school day.
  static func hours(of tutor: Identifier<Tutor>) -> [TutorHour] {
    Weekday.schoolDays.flatMap { day in
      periods.map { TutorHour(tutor: tutor, time: WeeklyTime(day: day, period: $0.name)) }
    }
  }
}

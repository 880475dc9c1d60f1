package import Tuition

/// A school of two pupils and two weeks in which every optimum can be worked out on paper.
///
/// Mondays hold Art (P1) and Music (P2), an hour each; Tuesdays are free. Ada asks for two sessions of English, 10 points.
/// As it stands she gets Tuesdays P1: 2 x 60 minutes at 1, and 300 for the one weekly time: 420.
package enum TwoWeeks {
  package static let days: Set<Weekday> = [.monday, .tuesday]
  package static let firstMonday = CalendarDate(dayNumber: 20_703)
  package static let firstTuesday = firstMonday.advanced(by: 1)
  package static let secondMonday = firstMonday.advanced(by: 7)
  package static let secondTuesday = firstMonday.advanced(by: 8)

  package static func records(_ change: (inout SchoolRecords) -> Void) -> SchoolRecords {
    var records = SchoolRecords(
      name: "Two Weeks",
      term: Term(name: "Short", first: firstMonday, last: secondMonday.advanced(by: 4)),
      periods: [period("P1", hour: 9), period("P2", hour: 10)],
      protection: Protection(lossPercent: 50))
    records.pupils = [pupil("Ada"), pupil("Ben")]
    records.lessons = [lesson("7Ar", "Art", .monday, "P1"), lesson("7Mu", "Music", .monday, "P2")]
    records.memberships = ["Ada", "Ben"].flatMap { pupil in
      ["7Ar", "7Mu"].map { Membership(pupil: Identifier(pupil), schoolClass: Identifier($0)) }
    }
    records.tutors = [tutor("T1")]
    records.tutorHours = hours(
      "T1", (.monday, "P1"), (.monday, "P2"), (.tuesday, "P1"), (.tuesday, "P2"))
    records.rooms = [Room(id: "R1", name: "Small", places: 2, overlooked: true)]
    records.provisions = [provision("two", sessions: 2), provision("one", sessions: 1)]
    records.requests = [request("Ada", points: 10)]
    change(&records)
    return records
  }

  package static func period(
    _ name: Identifier<Period>, hour: Int, kind: Period.Kind = .lesson, days: Set<Weekday> = days
  ) -> Period {
    let midnight = TimeOfDay(hour: 0, minute: 0)
    guard let starts = TimeOfDay(hour: hour, minute: 0) ?? midnight,
      let ends = TimeOfDay(hour: hour + 1, minute: 0) ?? midnight
    else { preconditionFailure("no such hour") }
    return Period(name: name, starts: starts, ends: ends, kind: kind, days: days)
  }

  package static func pupil(
    _ name: String, year: Int = 7, pp: Bool = false, inLessons: Bool = true,
    outside: Pupil.OutsideHours = .never
  ) -> Pupil {
    guard let year = Year(year) else { preconditionFailure("no such year") }
    return Pupil(
      id: Identifier(name), surname: "-", forename: "-", year: year, form: "-", pp: pp,
      inLessons: inLessons, outside: outside)
  }

  package static func lesson(
    _ schoolClass: Identifier<SchoolClass>, _ subject: Subject, _ day: Weekday,
    _ period: Identifier<Period>, week: String? = nil, teacher: String? = nil,
    room: Identifier<Room>? = nil
  ) -> Lesson {
    Lesson(
      schoolClass: schoolClass, subject: subject,
      time: WeeklyTime(week: week, day: day, period: period), teacher: teacher, room: room)
  }

  package static func tutor(
    _ id: Identifier<Tutor>, subjects: SubjectRange = .any, years: Set<Year>? = nil,
    provisions: Set<Identifier<Provision>>? = nil, mostPerDay: Int? = nil, mostPerWeek: Int? = nil,
    checked: CalendarDate? = firstMonday, teachesAs: String? = nil
  ) -> Tutor {
    Tutor(
      id: id, name: "-", subjects: subjects, years: years, provisions: provisions,
      mostPerDay: mostPerDay, mostPerWeek: mostPerWeek, checked: checked, teachesAs: teachesAs)
  }

  package static func hours(
    _ tutor: Identifier<Tutor>, _ times: (Weekday, Identifier<Period>)..., week: String? = nil
  ) -> [TutorHour] {
    times.map { TutorHour(tutor: tutor, time: WeeklyTime(week: week, day: $0.0, period: $0.1)) }
  }

  package static func provision(
    _ id: Identifier<Provision>, sessions: Int, periods: Int = 1, mostPerWeek: Int = 1,
    group: ClosedRange<Int> = 1...1, mode: Provision.Mode = .rotate, lossPercent: Int? = nil
  ) -> Provision {
    Provision(
      id: id, name: "-", subjects: .any, sessions: sessions, periods: periods,
      mostPerWeek: mostPerWeek, groupLeast: group.lowerBound, groupMost: group.upperBound,
      mode: mode, lossPercent: lossPercent)
  }

  package static func request(
    _ pupil: Identifier<Pupil>, _ subject: Subject = "English",
    _ provision: Identifier<Provision> = "two", points: Int, statutory: Bool = false,
    first: CalendarDate? = nil, last: CalendarDate? = nil, tutor: Identifier<Tutor>? = nil
  ) -> Request {
    Request(
      pupil: pupil, subject: subject, provision: provision, points: points, statutory: statutory,
      first: first, last: last, tutor: tutor)
  }

  package static func agreed(
    on date: CalendarDate, _ period: Identifier<Period>, tutor: Identifier<Tutor> = "T1",
    room: Identifier<Room>? = nil
  ) -> AgreedSession {
    AgreedSession(
      pupil: "Ada", subject: "English", provision: "two", date: date, period: period, tutor: tutor,
      room: room)
  }

  package static func existing(
    _ pupil: Identifier<Pupil>, _ name: String, _ day: Weekday, _ period: Identifier<Period>,
    last: CalendarDate? = nil
  ) -> ExistingProvision {
    ExistingProvision(
      pupil: pupil, provision: name, time: WeeklyTime(day: day, period: period), last: last)
  }

  /// A published plan in which Ada meets the first tutor at these times.
  package static func published(_ times: (CalendarDate, Identifier<Period>)...) -> Timetable {
    let sessions = times.enumerated().map { number, time in
      Session(
        id: Identifier("S\(number)"), date: time.0, period: time.1, provision: "two",
        subject: "English", tutor: "T1", room: "R1", pupils: ["Ada"], pots: [nil])
    }
    return Timetable(sessions) { $0 == "P1" ? 0 : 1 }
  }
}

import Tuition

/// What the rules ask about a school, whatever the timetable.
struct SchoolFacts: Sendable {
  let school: School
  private let classes: [Identifier<Pupil>: [Identifier<SchoolClass>]]
  private let lessons: WeeklyIndex<Identifier<SchoolClass>, Lesson>
  private let taught: WeeklyIndex<String, Lesson>
  private let held: WeeklyIndex<Identifier<Room>, Lesson>
  private let bookings: WeeklyIndex<Identifier<Room>, RoomBooking>
  private let hours: WeeklyIndex<Identifier<Tutor>, TutorHour>
  private let absences: [Identifier<Tutor>: [Absence]]
  private let judgements: Set<Judgement>

  init(_ school: School) {
    self.school = school
    let records = school.records
    classes = Dictionary(grouping: records.memberships, by: \.pupil)
      .mapValues { $0.map(\.schoolClass).distinct() }
    lessons = WeeklyIndex(records.lessons, owner: \.schoolClass, time: \.time)
    taught = WeeklyIndex(records.lessons, owner: \.teacher, time: \.time)
    held = WeeklyIndex(records.lessons, owner: \.room, time: \.time)
    bookings = WeeklyIndex(records.roomBookings, owner: \.room, time: \.time)
    hours = WeeklyIndex(records.tutorHours, owner: \.tutor, time: \.time)
    absences = Dictionary(grouping: records.absences, by: \.tutor)
    judgements = Set(records.judgements)
  }

  private var calendar: TermCalendar { school.calendar }

  /// The classes of a pupil, each once.
  func classes(of pupil: Pupil) -> [Identifier<SchoolClass>] { classes[pupil.id] ?? [] }

  /// The lesson a pupil has on a date in a period; none where the date is closed to the year.
  func lesson(of pupil: Pupil, on date: CalendarDate, in period: Identifier<Period>) -> Lesson? {
    guard calendar.isOpen(date, to: pupil.year) else { return nil }
    for schoolClass in classes(of: pupil) {
      let found = lessons.entries(of: schoolClass, on: date, in: period, calendar: calendar)
      if let lesson = found.first { return lesson }
    }
    return nil
  }

  /// The lesson a tutor teaches as a teacher on a date in a period.
  func ownLesson(of tutor: Tutor, on date: CalendarDate, in period: Identifier<Period>) -> Lesson? {
    guard let name = tutor.teachesAs, calendar.isOpen(date) else { return nil }
    return taught.entries(of: name, on: date, in: period, calendar: calendar).first
  }

  /// The lesson that is in a room on a date in a period.
  func lesson(
    in room: Identifier<Room>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Lesson? {
    guard calendar.isOpen(date) else { return nil }
    return held.entries(of: room, on: date, in: period, calendar: calendar).first
  }

  /// Whether a room is booked on a date in a period.
  func isBooked(
    _ room: Identifier<Room>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    bookings.entries(of: room, on: date, in: period, calendar: calendar).contains {
      ($0.first.map { $0 <= date } ?? true) && ($0.last.map { date <= $0 } ?? true)
    }
  }

  /// Whether a tutor can be used on a date in a period, by the tutor's hours alone.
  func isHour(
    of tutor: Identifier<Tutor>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    !hours.entries(of: tutor, on: date, in: period, calendar: calendar).isEmpty
  }

  /// Whether a tutor is away on a date in a period.
  func isAbsent(
    _ tutor: Identifier<Tutor>, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    (absences[tutor] ?? []).contains {
      $0.first <= date && date <= $0.last && ($0.period == nil || $0.period == period)
    }
  }

  /// Whether a teacher has given a judgement on a pupil and a subject.
  func isJudged(_ pupil: Identifier<Pupil>, _ subject: Subject, _ kind: Judgement.Kind) -> Bool {
    judgements.contains(Judgement(pupil: pupil, subject: subject, kind: kind))
  }
}

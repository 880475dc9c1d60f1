/// What is known of the pupils and tutors of agreed sessions, gathered once.
struct AgreedFacts {
  let requests: [AgreedKey: [Request]]
  private let hours: Set<TutorHour>
  private let absences: [Identifier<Tutor>: [Absence]]
  private let lessonsOfTeacher: [String: [Lesson]]
  private let lessonsOfPupil: [Identifier<Pupil>: [Lesson]]
  private let lessonsOfRoom: [Identifier<Room>: [Lesson]]
  private let bookings: [Identifier<Room>: [RoomBooking]]
  private let existing: [Identifier<Pupil>: [ExistingProvision]]
  private let never: [Identifier<Pupil>: Set<Subject>]

  init(_ records: SchoolRecords) {
    requests = Dictionary(
      grouping: records.requests,
      by: { AgreedKey(pupil: $0.pupil, subject: $0.subject, provision: $0.provision) })
    hours = Set(records.tutorHours)
    absences = Dictionary(grouping: records.absences, by: \.tutor)
    let names = Set(records.tutors.compactMap(\.teachesAs))
    lessonsOfTeacher = Dictionary(
      grouping: records.lessons.filter { $0.teacher.map(names.contains) ?? false },
      by: { $0.teacher ?? "" })
    let agreed = Set(records.agreed.map(\.pupil))
    let lessons = Dictionary(grouping: records.lessons, by: \.schoolClass)
    var ofPupil: [Identifier<Pupil>: [Lesson]] = [:]
    for membership in records.memberships where agreed.contains(membership.pupil) {
      ofPupil[membership.pupil, default: []] += lessons[membership.schoolClass] ?? []
    }
    lessonsOfPupil = ofPupil
    let rooms = Set(records.agreed.compactMap(\.room))
    lessonsOfRoom = Dictionary(
      grouping: records.lessons.filter { $0.room.map(rooms.contains) ?? false },
      by: { $0.room ?? "" })
    bookings = Dictionary(grouping: records.roomBookings, by: \.room)
    existing = Dictionary(grouping: records.existing, by: \.pupil)
    never = Dictionary(
      grouping: records.judgements.filter { $0.kind == .never }, by: \.pupil
    ).mapValues { Set($0.map(\.subject)) }
  }

  /// Whether a tutor's hours hold a period of a date.
  func hasHour(
    _ tutor: Identifier<Tutor>, _ date: CalendarDate, _ period: Period, label: String?
  ) -> Bool {
    func has(_ week: String?) -> Bool {
      hours.contains(
        TutorHour(
          tutor: tutor, time: WeeklyTime(week: week, day: date.weekday, period: period.name)))
    }
    return has(nil) || (label.map { has($0) } ?? false)
  }

  /// Whether a tutor is away in a period of a date.
  func isAway(_ tutor: Identifier<Tutor>, _ date: CalendarDate, _ period: Period) -> Bool {
    (absences[tutor] ?? []).contains {
      $0.first <= date && date <= $0.last && ($0.period == nil || $0.period == period.name)
    }
  }

  /// The lesson that a tutor teaches in a period of a date.
  func ownLesson(
    of tutor: Tutor, _ date: CalendarDate, _ period: Period, _ calendar: TermCalendar
  ) -> Lesson? {
    lessonsOfTeacher[tutor.teachesAs ?? ""]?.first {
      $0.time.period == period.name && calendar.falls($0.time, on: date)
    }
  }

  /// The lesson that a pupil has in a period of a date.
  func lesson(
    of pupil: Identifier<Pupil>, _ date: CalendarDate, _ period: Period, _ calendar: TermCalendar
  ) -> Lesson? {
    lessonsOfPupil[pupil]?.first {
      $0.time.period == period.name && calendar.falls($0.time, on: date)
    }
  }

  /// The provision that already takes a pupil away in a period of a date.
  func existing(
    of pupil: Identifier<Pupil>, _ date: CalendarDate, _ period: Period, _ calendar: TermCalendar
  ) -> ExistingProvision? {
    existing[pupil]?.first {
      $0.time.period == period.name && calendar.falls($0.time, on: date)
        && ($0.first.map { $0 <= date } ?? true) && ($0.last.map { date <= $0 } ?? true)
    }
  }

  /// What has a room in a period of a date, in words.
  func use(
    of room: Identifier<Room>, _ date: CalendarDate, _ period: Period, _ calendar: TermCalendar
  ) -> String? {
    let lesson = lessonsOfRoom[room]?.first {
      $0.time.period == period.name && calendar.falls($0.time, on: date)
    }
    if let lesson { return "has the lesson of \(quoted(lesson.schoolClass.text))" }
    let isBooked = (bookings[room] ?? []).contains {
      $0.time.period == period.name && calendar.falls($0.time, on: date)
        && ($0.first.map { $0 <= date } ?? true) && ($0.last.map { date <= $0 } ?? true)
    }
    return isBooked ? "is booked" : nil
  }

  /// Whether a judgement says never to withdraw a pupil from a subject.
  func isNever(_ pupil: Identifier<Pupil>, _ subject: Subject) -> Bool {
    never[pupil]?.contains(subject) ?? false
  }
}

import Tuition

/// What the rules ask about a timetable of a school, worked out once.
struct Facts: Sendable {
  /// A pupil away from a lesson for a session.
  struct Absent: Sendable {
    let meeting: Meeting
    let pupil: Pupil
    let period: Period
    let lesson: Lesson
  }

  /// A pupil at a session.
  struct Attendance: Sendable {
    let pupil: Pupil
    let meeting: Meeting

    var key: Placement.Key {
      Placement.Key(
        pupil: pupil.id, subject: meeting.session.subject, provision: meeting.session.provision)
    }
  }

  let school: School
  let schoolFacts: SchoolFacts
  let existing: ExistingAbsences
  /// The sessions that can still be chosen, in the order of the timetable.
  let meetings: [Meeting]
  /// The sessions that have happened.
  let history: [Meeting]
  /// The first date that can still be chosen; nothing where no session has happened.
  let from: CalendarDate?
  /// The sessions of each pupil, subject and provision, in the order of their first sessions.
  let placements: [Placement]
  /// Every lesson missed for a session that can still be chosen, in the order of the sessions.
  let absent: [Absent]
  /// The withdrawals written beside the sessions, where they were read.
  let writtenWithdrawals: [Withdrawal]?

  init(
    _ timetable: Timetable, of school: School, from: CalendarDate? = nil,
    unmade: [Wish: Int] = [:], writtenWithdrawals: [Withdrawal]? = nil
  ) {
    self.school = school
    self.from = from
    let schoolFacts = SchoolFacts(school)
    self.schoolFacts = schoolFacts
    let all = timetable.sessions.map { Meeting($0, in: school) }
    meetings = all.filter { from.map($0.isNotBefore) ?? true }
    history = all.filter { !(from.map($0.isNotBefore) ?? true) }
    existing = ExistingAbsences(schoolFacts, history: history)
    placements = Self.placements(
      meetings, after: history, requests: school.records.requests, unmade: unmade)
    absent = meetings.flatMap { Self.absent(from: $0, facts: schoolFacts) }
    self.writtenWithdrawals = writtenWithdrawals
  }

  private static func placements(
    _ meetings: [Meeting], after history: [Meeting], requests: [Request], unmade: [Wish: Int]
  ) -> [Placement] {
    let asked = Dictionary(grouping: requests) {
      Placement.Key(pupil: $0.pupil, subject: $0.subject, provision: $0.provision)
    }
    let given = Dictionary(grouping: attendances(history), by: \.key)
    return attendances(meetings).grouped(by: \.key).compactMap { key, members in
      members.first.map {
        Placement(
          key: key, pupil: $0.pupil, meetings: members.map(\.meeting),
          given: (given[key] ?? []).map(\.meeting), alternatives: asked[key] ?? [],
          unmade: unmade[Wish(pupil: key.pupil, subject: key.subject)] ?? 0)
      }
    }
  }

  /// Every pupil of every session that can still be chosen, in the order of the sessions.
  var attendances: [Attendance] { Self.attendances(meetings) }

  /// Every pupil of every session that has happened.
  var givenAttendances: [Attendance] { Self.attendances(history) }

  private static func attendances(_ meetings: [Meeting]) -> [Attendance] {
    meetings.flatMap { meeting in
      meeting.pupils.map { Attendance(pupil: $0, meeting: meeting) }
    }
  }

  static func absent(from meeting: Meeting, facts: SchoolFacts) -> [Absent] {
    meeting.periods.flatMap { period in
      meeting.pupils.compactMap { pupil in
        facts.lesson(of: pupil, on: meeting.date, in: period.name).map {
          Absent(meeting: meeting, pupil: pupil, period: period, lesson: $0)
        }
      }
    }
  }
}

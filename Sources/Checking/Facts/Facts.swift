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
  }

  let school: School
  let schoolFacts: SchoolFacts
  let existing: ExistingAbsences
  /// The sessions in the order of the timetable.
  let meetings: [Meeting]
  /// The sessions of each pupil, subject and provision, in the order of their first sessions.
  let placements: [Placement]
  /// Every lesson missed, in the order of the sessions.
  let absent: [Absent]
  /// The withdrawals written beside the sessions, where they were read.
  let writtenWithdrawals: [Withdrawal]?

  init(_ timetable: Timetable, of school: School, writtenWithdrawals: [Withdrawal]? = nil) {
    self.school = school
    let schoolFacts = SchoolFacts(school)
    self.schoolFacts = schoolFacts
    existing = ExistingAbsences(schoolFacts)
    meetings = timetable.sessions.map { Meeting($0, in: school) }
    placements = Self.placements(meetings, requests: school.records.requests)
    absent = meetings.flatMap { Self.absent(from: $0, facts: schoolFacts) }
    self.writtenWithdrawals = writtenWithdrawals
  }

  private static func placements(_ meetings: [Meeting], requests: [Request]) -> [Placement] {
    let asked = Dictionary(grouping: requests) {
      Placement.Key(pupil: $0.pupil, subject: $0.subject, provision: $0.provision)
    }
    return attendances(meetings).grouped {
      Placement.Key(
        pupil: $0.pupil.id, subject: $0.meeting.session.subject,
        provision: $0.meeting.session.provision)
    }.compactMap { key, members in
      members.first.map {
        Placement(
          key: key, pupil: $0.pupil, meetings: members.map(\.meeting),
          alternatives: asked[key] ?? [])
      }
    }
  }

  /// Every pupil of every session, in the order of the sessions.
  var attendances: [Attendance] { Self.attendances(meetings) }

  private static func attendances(_ meetings: [Meeting]) -> [Attendance] {
    meetings.flatMap { meeting in
      meeting.pupils.map { Attendance(pupil: $0, meeting: meeting) }
    }
  }

  private static func absent(from meeting: Meeting, facts: SchoolFacts) -> [Absent] {
    meeting.periods.flatMap { period in
      meeting.pupils.compactMap { pupil in
        facts.lesson(of: pupil, on: meeting.date, in: period.name).map {
          Absent(meeting: meeting, pupil: pupil, period: period, lesson: $0)
        }
      }
    }
  }
}

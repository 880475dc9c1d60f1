/// One meeting of a tutor with a pupil or a group, on one date.
public struct Session: Hashable, Sendable {
  /// The session's identifier, unique in the plan.
  public package(set) var id: Identifier<Session>
  /// The date.
  public package(set) var date: CalendarDate
  /// The first period; the provision says how many follow.
  public package(set) var period: Identifier<Period>
  /// The provision it belongs to.
  public package(set) var provision: Identifier<Provision>
  /// The subject of the tuition.
  public package(set) var subject: Subject
  /// The tutor.
  public package(set) var tutor: Identifier<Tutor>
  /// The room.
  public package(set) var room: Identifier<Room>
  /// The pupils, sorted by identifier; at least one.
  public package(set) var pupils: [Identifier<Pupil>]
  /// For each pupil the pot whose place the request takes; nothing where places are unlimited.
  public package(set) var pots: [Identifier<Pot>?]

  /// Makes a session.
  public init(
    id: Identifier<Session>, date: CalendarDate, period: Identifier<Period>,
    provision: Identifier<Provision>, subject: Subject, tutor: Identifier<Tutor>,
    room: Identifier<Room>, pupils: [Identifier<Pupil>], pots: [Identifier<Pot>?]
  ) {
    self.id = id
    self.date = date
    self.period = period
    self.provision = provision
    self.subject = subject
    self.tutor = tutor
    self.room = room
    self.pupils = pupils
    self.pots = pots
  }
}

/// All sessions of a term.
public struct Timetable: Hashable, Sendable {
  /// The sessions in order of date, first period, tutor and identifier.
  public package(set) var sessions: [Session]

  /// Makes a timetable from sessions in any order, and from the place of each period in the day.
  public init(_ sessions: [Session], order: (Identifier<Period>) -> Int) {
    self.sessions = sessions.map { (order($0.period), $0) }.sorted { left, right in
      (left.1.date, left.0, left.1.tutor, left.1.id)
        < (right.1.date, right.0, right.1.tutor, right.1.id)
    }.map(\.1)
  }
}

/// A lesson that a pupil misses for a session.
public struct Withdrawal: Hashable, Sendable {
  /// The session.
  public package(set) var session: Identifier<Session>
  /// The date.
  public package(set) var date: CalendarDate
  /// The period of the lesson.
  public package(set) var period: Identifier<Period>
  /// The pupil.
  public package(set) var pupil: Identifier<Pupil>
  /// The class whose lesson is missed.
  public package(set) var schoolClass: Identifier<SchoolClass>
  /// The subject missed.
  public package(set) var subject: Subject
  /// The class teacher, where the timetable says.
  public package(set) var teacher: String?
  /// How many minutes are missed.
  public package(set) var minutes: Int

  /// Makes a withdrawal.
  public init(
    session: Identifier<Session>, date: CalendarDate, period: Identifier<Period>,
    pupil: Identifier<Pupil>, schoolClass: Identifier<SchoolClass>, subject: Subject,
    teacher: String?, minutes: Int
  ) {
    self.session = session
    self.date = date
    self.period = period
    self.pupil = pupil
    self.schoolClass = schoolClass
    self.subject = subject
    self.teacher = teacher
    self.minutes = minutes
  }
}

/// A session of a request that stands as it is.
public struct AgreedSession: Hashable, Sendable {
  /// The pupil.
  public package(set) var pupil: Identifier<Pupil>
  /// The subject of the tuition.
  public package(set) var subject: Subject
  /// The provision that it is a session of.
  public package(set) var provision: Identifier<Provision>
  /// The date.
  public package(set) var date: CalendarDate
  /// The first period.
  public package(set) var period: Identifier<Period>
  /// The tutor.
  public package(set) var tutor: Identifier<Tutor>
  /// The room, where agreed.
  public package(set) var room: Identifier<Room>?

  /// Makes an agreed session.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, provision: Identifier<Provision>,
    date: CalendarDate, period: Identifier<Period>, tutor: Identifier<Tutor>,
    room: Identifier<Room>? = nil
  ) {
    self.pupil = pupil
    self.subject = subject
    self.provision = provision
    self.date = date
    self.period = period
    self.tutor = tutor
    self.room = room
  }
}

extension AgreedSession {
  /// A pupil's time, of which at most one session can be agreed.
  package struct Time: Hashable, Sendable {
    let pupil: Identifier<Pupil>
    let date: CalendarDate
    let period: Identifier<Period>
  }

  /// The pupil and subject that it is for.
  public var wish: Wish { Wish(pupil: pupil, subject: subject) }

  /// The pupil's time at which it begins.
  package var time: Time { time(in: period) }

  /// The pupil's time in a period of its date.
  package func time(in period: Identifier<Period>) -> Time {
    Time(pupil: pupil, date: date, period: period)
  }
}

extension Session {
  /// The session as an agreed one of each of its pupils, in any room.
  package var agreed: [AgreedSession] {
    pupils.map {
      AgreedSession(
        pupil: $0, subject: subject, provision: provision, date: date, period: period,
        tutor: tutor)
    }
  }
}

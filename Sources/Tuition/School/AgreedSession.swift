/// A session of a request that stands as it is.
public struct AgreedSession: Hashable, Sendable {
  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject of the tuition.
  public let subject: Subject
  /// The provision that it is a session of.
  public let provision: Identifier<Provision>
  /// The date.
  public let date: CalendarDate
  /// The first period.
  public let period: Identifier<Period>
  /// The tutor.
  public let tutor: Identifier<Tutor>
  /// The room, where agreed.
  public let room: Identifier<Room>?

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

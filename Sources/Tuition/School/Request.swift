/// That a pupil should have a provision in a subject; several for one pupil and subject are alternatives.
public struct Request: Hashable, Sendable {
  /// The pupil.
  public package(set) var pupil: Identifier<Pupil>
  /// The subject of the tuition.
  public package(set) var subject: Subject
  /// The provision asked for.
  public package(set) var provision: Identifier<Provision>
  /// How much placing the request is worth, 1 to 1000.
  public package(set) var points: Int
  /// Whether the pupil is entitled to it by law.
  public package(set) var statutory: Bool
  /// No session lies before this date, where given.
  public package(set) var first: CalendarDate?
  /// No session lies after this date, where given.
  public package(set) var last: CalendarDate?
  /// The only tutor who may be used, where given.
  public package(set) var tutor: Identifier<Tutor>?
  /// Where the request comes from; nothing where its file does not say.
  public package(set) var trace: RequestTrace?

  /// Makes a request.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, provision: Identifier<Provision>, points: Int,
    statutory: Bool = false, first: CalendarDate? = nil, last: CalendarDate? = nil,
    tutor: Identifier<Tutor>? = nil, trace: RequestTrace? = nil
  ) {
    self.pupil = pupil
    self.subject = subject
    self.provision = provision
    self.points = points
    self.statutory = statutory
    self.first = first
    self.last = last
    self.tutor = tutor
    self.trace = trace
  }
}

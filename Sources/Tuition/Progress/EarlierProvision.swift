/// Provision that a pupil had before in a subject, and what came of it.
public struct EarlierProvision: Hashable, Sendable {
  /// What came of it.
  public enum Effect: String, CaseIterable, Sendable {
    /// It is not known.
    case unknown = ""
    /// The pupil made up ground.
    case helped
    /// The pupil made up little ground.
    case little
    /// It made no difference.
    case noEffect = "none"
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject
  /// The provision; it need no longer be offered.
  public let provision: Identifier<Provision>
  /// The first date.
  public let first: CalendarDate
  /// The last date.
  public let last: CalendarDate
  /// The scale of the values before and after, where given.
  public let scale: Identifier<Scale>?
  /// The value before, as it is written, where given.
  public let before: String?
  /// The value after, as it is written, where given.
  public let after: String?
  /// What came of it.
  public let effect: Effect

  /// Makes earlier provision.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, provision: Identifier<Provision>,
    first: CalendarDate, last: CalendarDate, scale: Identifier<Scale>? = nil,
    before: String? = nil, after: String? = nil, effect: Effect = .unknown
  ) {
    self.pupil = pupil
    self.subject = subject
    self.provision = provision
    self.first = first
    self.last = last
    self.scale = scale
    self.before = before
    self.after = after
    self.effect = effect
  }
}

/// Provision outside the plan that already takes a pupil away, such as a music lesson.
public struct ExistingProvision: Hashable, Sendable {
  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// What it is; it may but need not be one of the school's provisions.
  public let provision: String
  /// The subject it is in, where that is told.
  public let subject: Subject?
  /// When in the cycle; no week means every week.
  public let time: WeeklyTime
  /// The first date; nothing means from the first of the term.
  public let first: CalendarDate?
  /// The last date; nothing means to the end of the term.
  public let last: CalendarDate?

  /// Makes existing provision.
  public init(
    pupil: Identifier<Pupil>, provision: String, subject: Subject? = nil, time: WeeklyTime,
    first: CalendarDate? = nil, last: CalendarDate? = nil
  ) {
    self.pupil = pupil
    self.provision = provision
    self.subject = subject
    self.time = time
    self.first = first
    self.last = last
  }
}

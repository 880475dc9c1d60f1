/// One value of attainment as the school recorded it.
public struct Assessment: Hashable, Sendable {
  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject
  /// When it was assessed.
  public let date: CalendarDate
  /// The scale it is written on.
  public let scale: Identifier<Scale>
  /// The value as it is written, or why there is none; may be empty.
  public let value: String
  /// What it comes from, such as a test or a teacher, where given.
  public let source: String?

  /// Makes an assessment.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, date: CalendarDate, scale: Identifier<Scale>,
    value: String, source: String? = nil
  ) {
    self.pupil = pupil
    self.subject = subject
    self.date = date
    self.scale = scale
    self.value = value
    self.source = source
  }
}

/// What a teacher knows about a pupil and a subject that the planner must heed.
public struct Judgement: Hashable, Sendable {
  /// What is to be heeded.
  public enum Kind: String, CaseIterable, Sendable {
    /// The pupil is not withdrawn from this subject.
    case never
    /// The subject matters to the pupil, so losing it costs more.
    case keep
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject
  /// What is to be heeded.
  public let kind: Kind

  /// Makes a judgement.
  public init(pupil: Identifier<Pupil>, subject: Subject, kind: Kind) {
    self.pupil = pupil
    self.subject = subject
    self.kind = kind
  }
}

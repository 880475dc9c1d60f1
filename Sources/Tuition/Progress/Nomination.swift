/// What a teacher knows of a pupil's need in a subject beside the data.
public struct Nomination: Hashable, Sendable {
  /// What the teacher says.
  public enum Kind: String, CaseIterable, Sendable {
    /// The need is greater than the data say.
    case raise
    /// The need is less than the data say.
    case lower
    /// The pupil is ready for tuition now.
    case ready
    /// The pupil is not ready for tuition now.
    case notReady = "not-ready"
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject
  /// Whose judgement it is.
  public let teacher: String
  /// What the teacher says.
  public let kind: Kind
  /// Why.
  public let reason: String

  /// Makes a nomination.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, teacher: String, kind: Kind, reason: String
  ) {
    self.pupil = pupil
    self.subject = subject
    self.teacher = teacher
    self.kind = kind
    self.reason = reason
  }

  /// Whether the judgement counts: nobody is moved down for being harder to reach, nor let in for being easier to reach.
  public var counts: Bool { inadmissible == nil }

  /// The word of the reason for which the judgement does not count; nothing where it counts.
  package var inadmissible: String? {
    switch kind {
    case .raise: nil
    case .ready: selectiveWord(in: reason)
    case .lower, .notReady: inadmissibleWord(in: reason)
    }
  }
}

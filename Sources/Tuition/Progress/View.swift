/// What a pupil or a family says.
public struct View: Hashable, Sendable {
  /// Who says it.
  public enum Voice: String, CaseIterable, Sendable {
    case pupil
    case family
  }

  /// What it is about.
  public enum Topic: String, CaseIterable, Sendable {
    /// What the pupil likes and is good at.
    case interest
    /// How the pupil fares.
    case wellbeing
    /// Times that suit, or do not.
    case time
    /// Tuition is declined.
    case declines
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// Who says it.
  public let voice: Voice
  /// What it is about.
  public let topic: Topic
  /// What is said.
  public let says: String
  /// The one subject it is about, where given.
  public let subject: Subject?

  /// Makes a view.
  public init(
    pupil: Identifier<Pupil>, voice: Voice, topic: Topic, says: String, subject: Subject? = nil
  ) {
    self.pupil = pupil
    self.voice = voice
    self.topic = topic
    self.says = says
    self.subject = subject
  }
}

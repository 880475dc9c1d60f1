public import Tuition

/// One way in which a timetable breaks a rule that it must keep.
public struct Breach: Hashable, Sendable, CustomStringConvertible {
  /// The rule that is broken, in a few words.
  public let rule: String
  /// What is wrong, with dates, periods, identifiers and numbers, as one sentence.
  public let sentence: String
  /// The sessions that break the rule, in the order of the timetable.
  public let sessions: [Identifier<Session>]

  /// Makes a breach.
  public init(rule: String, sentence: String, sessions: [Identifier<Session>]) {
    self.rule = rule
    self.sentence = sentence
    self.sessions = sessions
  }

  /// The breach as people read it: `Rule: sentence`.
  public var description: String { "\(rule): \(sentence)" }
}

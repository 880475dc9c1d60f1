import Tuition

/// Something that every timetable must keep, and how to see that one does not.
protocol Rule: Sendable {
  /// The rule in a few words.
  static var title: String { get }
  /// Every breach of the rule, in the order of the timetable.
  func breaches(in facts: Facts) -> [Breach]
}

extension Rule {
  func breach(_ sentence: String, _ meetings: [Meeting]) -> Breach {
    Breach(rule: Self.title, sentence: sentence, sessions: meetings.map(\.session.id))
  }

  func breach(_ sentence: String, _ meeting: Meeting) -> Breach { breach(sentence, [meeting]) }
}

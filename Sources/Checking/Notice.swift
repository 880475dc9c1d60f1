/// Something about a school that is not a breach of any plan, but that somebody should know.
public struct Notice: Hashable, Sendable, CustomStringConvertible {
  /// What the notice is about, in a few words.
  public let title: String
  /// What was found, with identifiers and numbers, as one or two sentences.
  public let sentence: String
  /// The pupils, classes, tutors or others it is about, as the school writes them.
  public let identifiers: [String]

  /// Makes a notice.
  public init(title: String, sentence: String, identifiers: [String]) {
    self.title = title
    self.sentence = sentence
    self.identifiers = identifiers
  }

  /// The notice as people read it: `Title: sentence`.
  public var description: String { "\(title): \(sentence)" }
}

/// A file in memory that somebody may write: a name and its text.
public struct PublishedFile: Hashable, Sendable {
  /// The name inside the folder.
  public let name: String
  /// The whole text, in UTF-8 when it is written.
  public let text: String

  /// Makes a file.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A file by name and content, so that reading and writing need no disk.
public struct InMemoryFile: Hashable, Sendable {
  /// The file's name inside its folder.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// Makes a file from its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a file that holds a text as UTF-8.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// The name by which one thing of a school is known, such as a pupil's admission number.
///
/// The type parameter keeps a pupil's identifier from standing where a tutor's is meant.
/// Two identifiers are equal when their text is the same to a reader, however its accents are encoded.
public struct Identifier<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier as the school writes it, without surrounding space.
  public let text: String

  /// Makes an identifier from a school's own text.
  public init(_ text: String) { self.text = text }

  /// The identifier as the school writes it.
  public var description: String { text }

  /// Orders identifiers by their Unicode scalars, whatever the machine's language.
  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

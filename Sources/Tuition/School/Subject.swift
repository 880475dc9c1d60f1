/// A subject of the curriculum, known by its name.
public struct Subject: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as the school writes it.
  public let name: String

  /// Makes a subject from its name.
  public init(_ name: String) { self.name = name }

  /// The name as the school writes it.
  public var description: String { name }

  /// Orders subjects by the Unicode scalars of their names.
  public static func < (left: Self, right: Self) -> Bool {
    left.name < right.name
  }
}

extension Subject: ExpressibleByStringLiteral {
  /// Makes a subject from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

/// The subjects that a tutor or a provision covers.
public enum SubjectRange: Hashable, Sendable {
  /// Every subject, written `*`.
  case any
  /// These subjects only.
  case some(Set<Subject>)

  /// Whether the range covers a subject.
  public func covers(_ subject: Subject) -> Bool {
    switch self {
    case .any: true
    case .some(let subjects): subjects.contains(subject)
    }
  }
}

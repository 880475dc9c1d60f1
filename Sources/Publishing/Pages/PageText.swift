/// A line or a paragraph whose parts may be stressed.
public struct PageText: Hashable, Sendable {
  /// How a part is spoken.
  public enum Stress: Hashable, Sendable {
    case plain
    /// Important: bold.
    case strong
    /// Said with another voice: italic.
    case emphasis
  }

  /// A part that is spoken in one way.
  public struct Run: Hashable, Sendable {
    /// The letters.
    public let text: String
    /// How they are spoken.
    public let stress: Stress
  }

  /// The parts in order.
  public let runs: [Run]

  private init(runs: [Run]) { self.runs = runs }

  /// Makes a text that is spoken in one way throughout.
  public init(_ text: String, _ stress: Stress = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, stress: stress)]
  }

  /// An important text.
  public static func strong(_ text: String) -> PageText { PageText(text, .strong) }

  /// A text said with another voice.
  public static func emphasis(_ text: String) -> PageText { PageText(text, .emphasis) }

  /// One text after the other.
  public static func + (left: PageText, right: PageText) -> PageText {
    PageText(runs: left.runs + right.runs)
  }

  /// The letters alone.
  public var plain: String { runs.map(\.text).joined() }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { runs.isEmpty }
}

extension PageText: ExpressibleByStringInterpolation {
  /// Makes a plain text from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

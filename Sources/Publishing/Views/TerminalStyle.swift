/// What a terminal can show: how wide it is, and how lines and colours may be drawn.
public struct TerminalStyle: Hashable, Sendable {
  /// How lines and colours are drawn.
  public enum Ink: Hashable, Sendable {
    /// Letters and signs of ASCII only.
    case ascii
    /// Box-drawing lines, no colours.
    case lines
    /// Box-drawing lines and colours.
    case coloured
  }

  /// The number of columns.
  public let columns: Int
  /// How lines and colours are drawn.
  public let ink: Ink

  /// Makes a style.
  public init(columns: Int, ink: Ink) {
    self.columns = columns
    self.ink = ink
  }

  /// A card's text on the colour of its subject; the first line of a card is bold.
  func card(_ text: String, colour: Int, first: Bool) -> String {
    guard ink == .coloured else { return text }
    let ground = Self.grounds[colour % Self.grounds.count]
    return "\u{1B}[\(first ? "1;" : "")38;5;16;48;5;\(ground)m\(text)\u{1B}[0m"
  }

  /// A heading, bold where the terminal can.
  func heading(_ text: String) -> String {
    ink == .coloured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Light colours of the 256-colour palette on which black text is legible.
  private static let grounds = [153, 223, 151, 218, 187, 183, 159, 222, 194, 217, 189, 230]
}

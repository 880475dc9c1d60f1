/// Whether pages are also set for paper.
public enum Paper: Sendable {
  /// As HTML and as PDF.
  case screenAndPaper
  /// As HTML alone.
  case screen
}

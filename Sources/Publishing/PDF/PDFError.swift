/// Why a page could not be set for paper.
public enum PDFError: Error, Hashable, CustomStringConvertible {
  /// The machine has no font at all.
  case noFont
  /// The file could not be finished, since memory ran out.
  case unfinished

  /// What happened.
  public var reason: String {
    switch self {
    case .noFont: "there is no font here to set text in"
    case .unfinished: "the PDF could not be finished"
    }
  }

  /// What to do.
  public var whatToDo: String {
    switch self {
    case .noFont: "Install one, such as fonts-dejavu-core."
    case .unfinished: "Close other programs and try again."
    }
  }

  /// What happened, and what to do.
  public var description: String { "The page cannot be set: \(reason). \(whatToDo)" }
}

/// Why a plan could not be laid out for its readers.
public enum PublishingError: Error, Hashable, CustomStringConvertible {
  /// A page could not be set for paper.
  case paper(PDFError)
  /// The office's workbook could not be made.
  case workbook(WorkbookError)

  /// What happened.
  public var reason: String {
    switch self {
    case .paper(let error): error.reason
    case .workbook(let error): error.reason
    }
  }

  /// What to do.
  public var whatToDo: String {
    switch self {
    case .paper(let error): error.whatToDo
    case .workbook(let error): error.whatToDo
    }
  }

  /// What happened, and what to do.
  public var description: String { "\(reason). \(whatToDo)" }
}

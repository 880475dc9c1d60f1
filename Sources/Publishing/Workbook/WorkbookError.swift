/// Why a workbook could not be made.
public enum WorkbookError: Error, Hashable, CustomStringConvertible {
  /// There is no place for a temporary file, or none that is ours to write.
  case noTemporaryFile
  /// The library that writes workbooks gave up, in its own words.
  case library(String)

  /// What happened.
  public var reason: String {
    switch self {
    case .noTemporaryFile: "no temporary file can be made for the workbook"
    case .library(let words): "the workbook could not be made (\(words))"
    }
  }

  /// What to do.
  public var whatToDo: String {
    switch self {
    case .noTemporaryFile: "Set TMPDIR to a folder that is yours to write and has room."
    case .library: "Look whether the disk of temporary files is full, and try again."
    }
  }

  /// What happened, and what to do.
  public var description: String { "\(reason). \(whatToDo)" }
}

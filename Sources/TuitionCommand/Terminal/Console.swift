internal import Foundation
internal import Workflow

/// The two streams a command speaks on, and what each of them can show.
enum Console {
  /// Writes the answer to standard output.
  static func answer(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a message to standard error, with a line feed.
  static func say(_ text: String) { sayRaw(text + "\n") }

  /// Writes to standard error as it stands.
  static func sayRaw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Whether standard error is a terminal that can redraw a line.
  static var canRedraw: Bool { isatty(STDERR_FILENO) == 1 && !isDumb }

  /// How standard output shows a grid: colours only on a terminal that wants them.
  static func showing(columns: Int?) -> Showing {
    let width = columns ?? self.columns
    guard isatty(STDOUT_FILENO) == 1, !isDumb else { return .ascii(columns: width) }
    guard speaksUTF8 else { return .ascii(columns: width) }
    return refusesColour ? .lines(columns: width) : .coloured(columns: width)
  }

  /// A text without control characters but line feeds, so that no file can steer the terminal.
  static func safe(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      let control = scalar.properties.generalCategory == .control && scalar != "\n"
      safe.unicodeScalars.append(control ? "\u{FFFD}" : scalar)
    }
    return safe
  }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  private static var isDumb: Bool { environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true }

  private static var refusesColour: Bool { !(environment["NO_COLOR"] ?? "").isEmpty }

  /// The first of the three settings that is given decides, as for every program.
  private static var speaksUTF8: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.map { $0.lowercased().contains("utf") } ?? true
  }

  /// How wide the terminal is.
  static var columns: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap(Int.init).map { min(max($0, 20), 1000) } ?? 100
  }
}

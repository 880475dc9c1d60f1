internal import Tuition

/// Rows of cells written as RFC 4180 describes, with a header and a line feed after each row.
public struct CSVText: Sendable {
  /// What becomes of a cell that a spreadsheet would take for a formula.
  public enum Formulas: Sendable {
    /// It stays as it is, for programs that read it back.
    case kept
    /// An apostrophe is put before it, for people who open it in a spreadsheet.
    case harmless
  }

  /// The rows written so far.
  public private(set) var text = ""

  private let formulas: Formulas
  private let mark: [String]

  /// Begins a text with the names of its columns.
  ///
  /// - Parameters:
  ///   - header: the names.
  ///   - formulas: what becomes of cells that look like formulas.
  ///   - mark: a column before all others, with the word that it has in every row.
  public init(
    header: [String], formulas: Formulas = .kept, mark: (column: String, word: String)? = nil
  ) {
    self.formulas = formulas
    self.mark = mark.map { [$0.word] } ?? []
    write((mark.map { [$0.column] } ?? []) + header)
  }

  /// Writes one row; a cell that holds a comma, a quote or a line break is quoted.
  public mutating func append(_ cells: [String]) { write(mark + cells) }

  private mutating func write(_ cells: [String]) {
    let safe = formulas == .kept ? cells : cells.map(\.harmlessCell)
    text += safe.map(Self.quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let special = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard special else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

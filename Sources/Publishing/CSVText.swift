/// Rows of cells written as RFC 4180 describes, with a header and a line feed after each row.
public struct CSVText: Sendable {
  /// The rows written so far.
  public private(set) var text = ""

  /// Begins a text with the names of its columns.
  public init(header: [String]) { append(header) }

  /// Writes one row; a cell that holds a comma, a quote or a line break is quoted.
  public mutating func append(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
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

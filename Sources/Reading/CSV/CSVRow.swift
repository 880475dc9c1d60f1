internal import Tuition

/// One row of a table, whose cells are asked for by column and checked as they are read.
///
/// Whatever a cell should not hold is noted at once; the answer is then the one for a blank cell.
struct CSVRow {
  let table: CSVTable
  let row: Int
  let log: FindingLog

  var line: Int { table.sheet.line(ofRow: row) }

  /// What stands in the columns that the format does not know and the table keeps.
  func others() -> [(column: String, text: String)] {
    table.others.map { ($0.name, cell($0.name, at: $0.place) ?? "") }
  }

  /// What a cell holds, without space around it; nothing where it is too long, which is noted.
  private func cell(_ column: String) -> String? {
    table.places[column].map { cell(column, at: $0) } ?? ""
  }

  private func cell(_ column: String, at place: Int) -> String? {
    let cell = table.sheet.cells[Int(table.sheet.rowStarts[row]) + place]
    if cell.end - cell.start > longestCell {
      error(
        column, "the cell holds \(cell.end - cell.start) bytes",
        "Write at most \(longestCell); perhaps a quotation mark is missing.")
      return nil
    }
    return table.sheet.text(cell).trimmed
  }

  /// A text that may be blank.
  func text(_ column: String) -> String? {
    guard let text = cell(column), !text.isEmpty else { return nil }
    return text
  }

  /// A text that must be there.
  func requiredText(_ column: String) -> String? {
    guard let text = cell(column) else { return nil }
    if !text.isEmpty { return text }
    error(column, "the cell is blank", "Fill it in, or take the row out.")
    return nil
  }

  /// An identifier that must be there.
  func identifier<Owner>(_ column: String) -> Identifier<Owner>? {
    guard let text = requiredText(column) else { return nil }
    return checkedIdentifier(text, column)
  }

  /// An identifier that may be blank.
  func optionalIdentifier<Owner>(_ column: String) -> Identifier<Owner>? {
    text(column).flatMap { checkedIdentifier($0, column) }
  }

  private func checkedIdentifier<Owner>(_ text: String, _ column: String) -> Identifier<Owner>? {
    if text.utf8.contains(UInt8(ascii: ";")) {
      error(
        column, "\(quoted(text)) holds a semicolon, which separates the items of a list",
        "Write one name, without a semicolon.")
      return nil
    }
    if text.utf8.first == UInt8(ascii: "=") || text.utf8.first == UInt8(ascii: "@") {
      warning(
        column, "\(quoted(text)) begins like a formula of a spreadsheet",
        "Save the values, not the formulas, if a formula was meant.")
    }
    return Identifier(text)
  }

  func error(_ column: String, _ what: String, _ whatToDo: String) {
    log.error(table.form.file, line: line, column: column, what, whatToDo)
  }

  func warning(_ column: String, _ what: String, _ whatToDo: String) {
    log.warning(table.form.file, line: line, column: column, what, whatToDo)
  }
}

private let longestCell: Int32 = 10_000

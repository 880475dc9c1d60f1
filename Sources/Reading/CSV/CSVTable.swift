internal import Tuition

/// A file of rows whose columns are known by name, after the header has been understood.
struct CSVTable {
  let form: TableForm
  let sheet: CSVSheet
  /// The place of each known column that the header has.
  let places: [String: Int]
  /// The columns that the format does not know and the table keeps, as the header writes them.
  let others: [(name: String, place: Int)]
  /// How many columns the header has.
  let width: Int

  /// Reads a file, or notes why it cannot be understood.
  init?(_ file: InMemoryFile, form: TableForm, log: FindingLog) {
    guard let bytes = utf8Bytes(of: file, log: log) else { return nil }
    let sheet = CSVSheet(bytes)
    self.form = form
    self.sheet = sheet
    Self.note(sheet.faults, of: file.name, log: log)
    guard let header = Self.firstRow(of: sheet) else {
      log.error(
        file.name, "the file is empty",
        "Begin it with the header row \(form.columns.joined(separator: ",")).")
      return nil
    }
    let written = sheet.cellRange(ofRow: header).map { sheet.text(sheet.cells[$0]).trimmed }
    let names = written.map { $0.lowercased() }
    guard let places = Self.places(of: names, line: sheet.line(ofRow: header), form, log) else {
      return nil
    }
    self.places = places
    others =
      form.others == .unread
      ? []
      : names.indices.filter { !names[$0].isEmpty && !form.columns.contains(names[$0]) }
        .map { (written[$0], $0) }
    width = names.count
  }

  /// How many rows after the header hold anything.
  var writtenRowCount: Int {
    guard let header = Self.firstRow(of: sheet) else { return 0 }
    return ((header + 1)..<sheet.rowCount).count { !sheet.isBlank(row: $0) }
  }

  /// The rows after the header that hold anything, each with as many cells as the header.
  ///
  /// Rows with another number of cells are noted and left out; those with a fault have been noted.
  func rows(log: FindingLog) -> [CSVRow] {
    guard let header = Self.firstRow(of: sheet) else { return [] }
    var rows: [CSVRow] = []
    rows.reserveCapacity(sheet.rowCount)
    let faulty = Set(sheet.faults.map(\.row))
    for row in (header + 1)..<sheet.rowCount
    where !sheet.isBlank(row: row) && !faulty.contains(row) {
      let cells = sheet.cellRange(ofRow: row)
      if cells.count == width || isPadded(cells) {
        rows.append(CSVRow(table: self, row: row, log: log))
      } else {
        log.error(
          form.file, line: sheet.line(ofRow: row),
          "the row has \(counted(cells.count, "cell")) where the header has \(width)",
          "Give each column a cell, blank where there is nothing to say, and put quotation marks "
            + "around a cell that holds a comma.")
      }
    }
    return rows
  }

  /// Whether a row has more cells than the header, all of them blank.
  private func isPadded(_ cells: Range<Int>) -> Bool {
    cells.count > width
      && cells.dropFirst(width).allSatisfy { sheet.isBlank(cell: sheet.cells[$0]) }
  }

  private static func firstRow(of sheet: CSVSheet) -> Int? {
    (0..<sheet.rowCount).first { !sheet.isBlank(row: $0) }
  }

  private static func note(
    _ faults: [(row: Int, line: Int, fault: CSVSheet.Fault)], of file: String, log: FindingLog
  ) {
    for (_, line, fault) in faults {
      switch fault {
      case .openQuote:
        log.error(
          file, line: line, "a quotation mark is opened here and never closed",
          "Close it, or write two of them where one is meant.")
      case .textAfterQuote:
        log.error(
          file, line: line, "there is text after the closing quotation mark of a cell",
          "Put the whole cell in quotation marks, and write two of them where one is meant.")
      }
    }
  }
}

extension CSVSheet {
  func line(ofRow row: Int) -> Int { Int(rowLines[row]) }

  func isBlank(row: Int) -> Bool {
    cellRange(ofRow: row).allSatisfy { isBlank(cell: cells[$0]) }
  }

  func isBlank(cell: Cell) -> Bool {
    bytes[Int(cell.start)..<Int(cell.end)].allSatisfy { $0 == 32 || $0 == 9 }
  }
}

extension String {
  /// The text without space, tab or no-break space around it.
  var trimmed: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar == "\u{A0}"
    }
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return self }
    guard isSpace(first) || isSpace(last) else { return self }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}

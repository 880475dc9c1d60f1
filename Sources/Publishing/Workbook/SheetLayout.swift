/// How wide the columns of a sheet are and how high its rows, so that every line of a cell shows.
///
/// Spreadsheets do not all fit a row to what is wrapped in it when they open a file: LibreOffice shows the first line only.
struct SheetLayout {
  /// The width of each column, in letters.
  let widths: [Int]
  private let leastHeight: Double

  /// The narrowest and the widest column; longer lines are wrapped.
  private static let letters = 6...40
  /// The height of a line of ten points, and what is free above and below.
  private static let (line, margin) = (13.0, 4.0)
  /// No spreadsheet has higher rows.
  private static let mostHeight = 409.0

  init(_ sheet: OfficeSheet) {
    leastHeight = sheet.columns.contains { $0.room > 0 } ? 26 : 0
    widths = sheet.columns.indices.map { column in
      // The sign that opens a filter stands beside the title.
      let title = displayWidth(of: sheet.columns[column].title) + 3
      let cells = sheet.rows.lazy.flatMap { $0[column].lines }.map { displayWidth(of: $0) }
      let fitted = min(max(title, cells.max() ?? 0), Self.letters.upperBound)
      return max(Self.width(for: fitted), sheet.columns[column].room, Self.letters.lowerBound)
    }
  }

  /// The height of a row, in points.
  func height(of cells: [SheetCell]) -> Double {
    let counts = zip(cells, widths).map { cell, width in
      cell.lines.reduce(0) { $0 + Self.lineCount(of: $1, in: Self.room(in: width)) }
    }
    let wanted = Double(counts.max() ?? 1) * Self.line + Self.margin
    return min(max(wanted, leastHeight), Self.mostHeight)
  }

  /// The width of a column for so many letters, which in some fonts are wider than the digits that widths count.
  private static func width(for letters: Int) -> Int { (letters * 8 + 6) / 7 + 1 }

  /// How many letters have room in a column.
  private static func room(in width: Int) -> Int { max(1, (width - 1) * 7 / 8) }

  /// How many lines a text takes; a word wider than the column is broken.
  private static func lineCount(of text: String, in width: Int) -> Int {
    text.wrapped(to: width).reduce(0) { count, line in
      count + max(1, (displayWidth(of: line) + width - 1) / width)
    }
  }
}

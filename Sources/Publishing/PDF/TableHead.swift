/// The titles of a table's columns and bands, which come again on every sheet.
struct TableHead {
  /// Whether the titles are told by those who read the page aloud.
  enum Telling {
    /// They head the table.
    case told
    /// They repeat what was told, for the eye alone.
    case repeated
  }

  private struct Title {
    let text: SetText
    let start: Double
    let width: Double
  }

  private let bands: [Title]
  private let titles: [Title]
  private let width: Double

  init(_ table: PageTable, measured: TableMeasure, maker: PieceMaker) {
    let starts = measured.widths.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    func title(
      _ words: String, _ columns: Range<Int>, _ alignment: PageTable.Alignment
    ) -> Title {
      let width = starts[columns.upperBound] - starts[columns.lowerBound]
      let text = maker.text(.strong(words), size: measured.size, alignment: alignment)
      text.break(to: width - 2 * TableMeasure.padding)
      return Title(text: text, start: starts[columns.lowerBound], width: width)
    }
    titles = table.columns.enumerated().map { number, column in
      title(column.title, number..<number + 1, column.alignment)
    }
    var (bands, first): ([Title], Int) = ([], 0)
    for band in table.bands {
      if !band.title.isEmpty {
        bands.append(title(band.title, first..<first + band.width, .centre))
      }
      first += band.width
    }
    self.bands = bands
    width = measured.width
  }

  private var bandHeight: Double { bands.isEmpty ? 0 : 5 + (bands.map(\.text.height).max() ?? 0) }
  private var titleHeight: Double { titles.map(\.text.height).max() ?? 0 }
  var height: Double { bandHeight + titleHeight + 5 }

  /// Puts the head again at the top of a sheet, unless it would leave little room for rows.
  func repeatItself(on sheets: inout Sheets) {
    if height <= sheets.frame.height / 2 { put(on: &sheets, .repeated) }
  }

  /// Puts the head; only the first is a part of the table's structure, the others repeat it.
  func put(on sheets: inout Sheets, _ telling: Telling) {
    put(bands, height: bandHeight - 5, on: &sheets, telling)
    if !bands.isEmpty {
      sheets.advance(2)
      for band in bands {
        let x = sheets.frame.place(band.start + 3, width: band.width - 6)
        sheets.add(.rule([(x, sheets.y), (x + band.width - 6, sheets.y)], .hair))
      }
      sheets.advance(3)
    }
    put(titles, height: titleHeight, on: &sheets, telling)
    sheets.advance(3)
    let x = sheets.frame.place(0, width: width)
    sheets.add(.rule([(x, sheets.y), (x + width, sheets.y)], .strong))
    sheets.advance(2)
  }

  /// Titles stand on one line at the foot of the head.
  private func put(
    _ row: [Title], height: Double, on sheets: inout Sheets, _ telling: Telling
  ) {
    guard !row.isEmpty else { return }
    if telling == .told { sheets.add(.begin("TR")) }
    for title in row {
      let x = sheets.frame.place(
        title.start + TableMeasure.padding, width: title.width - 2 * TableMeasure.padding)
      if telling == .told { sheets.add(.begin("TH")) }
      sheets.add(.text(title.text, x, sheets.y + height - title.text.height))
      if telling == .told { sheets.add(.end("TH")) }
    }
    if telling == .told { sheets.add(.end("TR")) }
    sheets.advance(height)
  }
}

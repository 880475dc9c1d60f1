/// A row of a table that has been set.
struct TableRow {
  private struct Cell {
    let text: SetText
    let start: Double
    let width: Double
    let tag: String
  }

  private let cells: [Cell]
  private let width: Double
  private let rule: SheetMark.Rule?
  /// Whether it is the title of a group.
  let isTitle: Bool
  private let above = 2.0
  private let below = 2.5

  /// Sets a row with a cell for each column.
  init(_ row: PageTable.Row, of table: PageTable, measured: TableMeasure, maker: PieceMaker) {
    var (cells, start): ([Cell], Double) = ([], 0)
    for (number, width) in measured.widths.enumerated() {
      let text = maker.text(
        row.shown(number), size: measured.size, alignment: table.columns[number].alignment)
      text.break(to: width - 2 * TableMeasure.padding)
      let names = number == 0 && table.rowNames == .firstColumn
      cells.append(Cell(text: text, start: start, width: width, tag: names ? "TH" : "TD"))
      start += width
    }
    self.cells = cells
    width = measured.width
    rule = row.weight == .total ? .strong : nil
    isTitle = false
  }

  /// Sets the title of a group, over all columns.
  init(spanning title: SetText, width: Double) {
    cells = [Cell(text: title, start: 0, width: width, tag: "TH")]
    self.width = width
    rule = nil
    isTitle = true
  }

  private var inner: Double { cells.map(\.text.height).max() ?? 0 }
  var height: Double { inner + above + below + (isTitle ? 5 : 0) }

  /// Puts the row; one that is longer than a sheet goes on below the head of the next.
  func put(on sheets: inout Sheets, head: TableHead) {
    sheets.add(.begin("TR"))
    if let rule { sheets.add(line(at: sheets, rule)) }
    sheets.advance(above + (isTitle ? 5 : 0))
    if sheets.room >= inner + below {
      putWhole(on: &sheets)
    } else {
      putTorn(on: &sheets, head: head)
    }
    sheets.advance(below)
    sheets.add(.end("TR"))
    sheets.add(line(at: sheets, .hair))
  }

  private func line(at sheets: Sheets, _ rule: SheetMark.Rule) -> SheetMark {
    let x = sheets.frame.place(0, width: width)
    return .rule([(x, sheets.y), (x + width, sheets.y)], rule)
  }

  private func putWhole(on sheets: inout Sheets) {
    for cell in cells {
      sheets.add(.begin(cell.tag))
      sheets.add(.text(cell.text, place(cell, in: sheets.frame), sheets.y))
      sheets.add(.end(cell.tag))
    }
    sheets.advance(inner)
  }

  private func putTorn(on sheets: inout Sheets, head: TableHead) {
    var rests = cells.map { $0.text.lines[...] }
    while rests.contains(where: { !$0.isEmpty }) {
      var used = 0.0
      for (number, cell) in cells.enumerated() {
        guard let first = rests[number].first else { continue }
        let room = sheets.room - below
        let fitting = rests[number].prefix { $0.bottom - first.top <= room }
        guard let last = fitting.last else { continue }
        let x = place(cell, in: sheets.frame)
        sheets.add(.begin(cell.tag))
        sheets.add(.lines(cell.text, fitting.indices, x, sheets.y))
        sheets.add(.end(cell.tag))
        used = max(used, last.bottom - first.top)
        rests[number] = rests[number][fitting.endIndex...]
      }
      sheets.advance(used)
      guard rests.contains(where: { !$0.isEmpty }) else { return }
      sheets.turn()
      head.repeatItself(on: &sheets)
      sheets.advance(above)
    }
  }

  private func place(_ cell: Cell, in frame: SheetFrame) -> Double {
    frame.place(cell.start + TableMeasure.padding, width: cell.width - 2 * TableMeasure.padding)
  }
}

/// Facts side by side, each with its name above it, in as many rows as they take.
struct FactsPiece: SheetPiece {
  private struct Cell {
    let term: SetText
    let definition: SetText
    let start: Double
    let row: Int
    var width: Double { max(term.width, definition.width) }
  }

  private let cells: [Cell]
  private let rowHeight: Double
  let spaceBefore = 10.0

  init(_ facts: [Fact], maker: PieceMaker) {
    var (cells, start, row): ([Cell], Double, Int) = ([], 0, 0)
    for fact in facts {
      let term = maker.broken(PageText(fact.term), size: 8, width: 220)
      let definition = maker.broken(fact.definition, size: 11.5, width: 220)
      let width = max(term.width, definition.width)
      if start > 0, start + width > maker.frame.width { (start, row) = (0, row + 1) }
      cells.append(Cell(term: term, definition: definition, start: start, row: row))
      start += width + 22
    }
    self.cells = cells
    rowHeight = 6 + (cells.map { $0.term.height + $0.definition.height }.max() ?? 0)
  }

  private var height: Double { rowHeight * Double((cells.last?.row ?? -1) + 1) }
  var leastRoom: Double { height }

  func put(on sheets: inout Sheets) {
    for cell in cells {
      let y = sheets.y + rowHeight * Double(cell.row)
      let x = sheets.frame.place(cell.start, width: cell.width)
      sheets.add(.begin("P"))
      sheets.add(.text(cell.term, x, y))
      sheets.add(.text(cell.definition, x, y + cell.term.height))
      sheets.add(.end("P"))
    }
    sheets.advance(height)
  }
}

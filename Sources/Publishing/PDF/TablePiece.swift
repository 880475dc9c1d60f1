/// A table whose head comes again on every sheet and whose rows are torn only where one is longer than a sheet.
struct TablePiece: SheetPiece {
  private let caption: SetText
  private let head: TableHead
  private let rows: [TableRow]
  private let isShort: Bool
  let spaceBefore = 10.0

  init(_ table: PageTable, maker: PieceMaker) {
    let measured = TableMeasure(table, maker: maker)
    caption = maker.broken(.strong(table.caption), size: 9)
    head = TableHead(table, measured: measured, maker: maker)
    rows = table.groups.flatMap { group in
      let title = group.title.map { title in
        TableRow(
          spanning: maker.broken(.strong(title), size: measured.size, width: measured.width - 6),
          width: measured.width)
      }
      return (title.map { [$0] } ?? [])
        + group.rows.map { TableRow($0, of: table, measured: measured, maker: maker) }
    }
    isShort = table.isShort
  }

  private var whole: Double {
    caption.height + 3 + head.height + rows.reduce(0) { $0 + $1.height }
  }

  /// All of a short table, of a longer one its head with two rows.
  var leastRoom: Double {
    let begun = caption.height + 3 + head.height + rows.prefix(2).reduce(0) { $0 + $1.height }
    return isShort ? whole : begun
  }

  func put(on sheets: inout Sheets) {
    sheets.put(caption, start: 0, width: caption.brokenWidth, tag: "P")
    sheets.advance(3)
    sheets.add(.begin("Table"))
    head.put(on: &sheets, .told)
    for (number, row) in rows.enumerated() {
      // The title of a group does not stand at the foot of a sheet alone.
      let next = row.isTitle ? rows.dropFirst(number + 1).first?.height ?? 0 : 0
      if sheets.room < row.height + next, row.height + next + head.height <= sheets.frame.height {
        sheets.turn()
        head.repeatItself(on: &sheets)
      }
      row.put(on: &sheets, head: head)
    }
    sheets.add(.end("Table"))
  }
}

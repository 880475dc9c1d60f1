/// A block that has been set and knows how much room it needs.
protocol SheetPiece {
  /// The space between it and what stands above.
  var spaceBefore: Double { get }
  /// The room without which it does not begin on a sheet.
  var leastRoom: Double { get }
  /// Whether it does not stand at the foot of a sheet alone.
  var staysWithNext: Bool { get }
  /// Puts it on sheets.
  func put(on sheets: inout Sheets)
}

extension SheetPiece {
  var staysWithNext: Bool { false }
}

/// Sets the blocks of a page.
struct PieceMaker {
  let setter: Typesetter
  let frame: SheetFrame
  let words: PageWords
  /// The size of ordinary letters.
  let size = 9.5

  /// The head of a page and its blocks.
  func pieces(of page: Page) -> [any SheetPiece] {
    let head: [any SheetPiece] = [
      TextPiece(broken(.strong(page.audienceLine), size: size), tag: "P", spaceBefore: 0),
      TextPiece(broken(.strong(page.title), size: 18), tag: "H1", spaceBefore: 6),
      TextPiece(broken(PageText(page.context), size: 10.5), tag: "P", spaceBefore: 2),
    ]
    return head + page.blocks.flatMap(pieces)
  }

  private func pieces(of block: Block) -> [any SheetPiece] {
    switch block {
    case .heading(let title, let depth): [heading(title, depth)]
    case .paragraph(let text):
      [TextPiece(broken(text, size: size, width: 460), tag: "P", spaceBefore: 6)]
    case .facts(let facts): [FactsPiece(facts, maker: self)]
    case .table(let table):
      TableMeasure.parts(of: table, maker: self).map { TablePiece($0, maker: self) }
        + table.footnotes.map { TextPiece(broken($0, size: 8), tag: "P", spaceBefore: 3) }
    case .note(let note): [NotePiece(note, maker: self)]
    case .list(let list): items(of: list)
    case .figure(let figure): [FigurePiece(figure, maker: self)]
    case .signatures(let roles): roles.map { SignaturePiece($0, maker: self) }
    case .pageBreak: [BreakPiece()]
    }
  }

  private func heading(_ title: String, _ depth: Block.Depth) -> TextPiece {
    let isSection = depth == .section
    return TextPiece(
      broken(.strong(title), size: isSection ? 13 : 11), tag: isSection ? "H2" : "H3",
      spaceBefore: isSection ? 16 : 10, staysWithNext: true)
  }

  private func items(of list: PageList) -> [any SheetPiece] {
    list.items.enumerated().map { number, item in
      let mark = list.marks == .bullets ? "•" : "\(number + 1)."
      return ItemPiece(
        mark: text(PageText(mark), size: size), text: broken(item, size: size, width: 440))
    }
  }

  /// Sets a text on one line.
  func text(
    _ text: PageText, size: Double, alignment: PageTable.Alignment = .start
  ) -> SetText {
    setter.text(text, size: size, alignment: alignment)
  }

  /// Sets a text and breaks it to a width; long lines are hard to read, so not wider than the sheet.
  func broken(_ text: PageText, size: Double, width: Double = .infinity) -> SetText {
    let set = setter.text(text, size: size)
    set.break(to: min(width, frame.width))
    return set
  }
}

/// A paragraph or a heading.
struct TextPiece: SheetPiece {
  private let text: SetText
  private let tag: String
  let spaceBefore: Double
  let staysWithNext: Bool

  init(_ text: SetText, tag: String, spaceBefore: Double, staysWithNext: Bool = false) {
    self.text = text
    self.tag = tag
    self.spaceBefore = spaceBefore
    self.staysWithNext = staysWithNext
  }

  /// Two lines, so that none is alone at the foot of a sheet.
  var leastRoom: Double { text.lines.prefix(2).last?.bottom ?? 0 }

  func put(on sheets: inout Sheets) {
    sheets.put(text, start: 0, width: min(text.brokenWidth, sheets.frame.width), tag: tag)
  }
}

/// One item of a list, with its mark.
struct ItemPiece: SheetPiece {
  let mark: SetText
  let text: SetText
  let spaceBefore = 3.0
  private let indent = 16.0

  init(mark: SetText, text: SetText) {
    self.mark = mark
    self.text = text
  }

  var leastRoom: Double { text.lines.prefix(2).last?.bottom ?? 0 }

  func put(on sheets: inout Sheets) {
    sheets.add(.begin("P"))
    sheets.add(.text(mark, sheets.frame.place(2, width: mark.width), sheets.y))
    sheets.put(text, start: indent, width: text.brokenWidth)
    sheets.add(.end("P"))
  }
}

/// What a reader should not miss, in a frame; a warning has two.
struct NotePiece: SheetPiece {
  private let text: SetText
  private let isWarning: Bool
  private let width = 460.0
  private let padding = 7.0
  let spaceBefore = 8.0

  init(_ note: Note, maker: PieceMaker) {
    text = maker.broken(
      .strong(note.title) + " " + note.text, size: maker.size, width: width - 2 * padding)
    isWarning = note.kind == .warning
  }

  private var height: Double { text.height + 2 * padding }
  var leastRoom: Double { height }

  func put(on sheets: inout Sheets) {
    let (frame, y) = (sheets.frame, sheets.y)
    for inset in isWarning ? [0, 2] : [0.0] {
      sheets.add(
        .frame(
          x: frame.place(0, width: width) + inset, y: y + inset, width: width - 2 * inset,
          height: height - 2 * inset))
    }
    sheets.advance(padding)
    sheets.put(text, start: padding, width: width - 2 * padding, tag: "P")
    sheets.advance(padding)
  }
}

/// A line to sign on, with a shorter one for the date.
struct SignaturePiece: SheetPiece {
  private let role: SetText
  private let date: SetText
  let spaceBefore = 44.0

  init(_ role: String, maker: PieceMaker) {
    self.role = maker.broken(PageText(role), size: 8.5, width: 240)
    date = maker.broken(PageText(maker.words.date), size: 8.5, width: 120)
  }

  var leastRoom: Double { 4 + max(role.height, date.height) }

  func put(on sheets: inout Sheets) {
    sheets.add(.begin("P"))
    for (text, start, width) in [(role, 0.0, 240.0), (date, 270.0, 120.0)] {
      let x = sheets.frame.place(start, width: width)
      sheets.add(.rule([(x, sheets.y), (x + width, sheets.y)], .strong))
      sheets.add(.text(text, x, sheets.y + 3))
    }
    sheets.add(.end("P"))
    sheets.advance(leastRoom)
  }
}

/// The end of a sheet.
struct BreakPiece: SheetPiece {
  let spaceBefore = 0.0
  let leastRoom = 0.0

  func put(on sheets: inout Sheets) {
    if !sheets.isFresh { sheets.turn() }
  }
}

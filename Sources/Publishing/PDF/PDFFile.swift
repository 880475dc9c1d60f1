internal import Tuition

/// A page as a PDF for A4, set from the same value as the HTML: text is shaped and broken by Pango and painted by Cairo.
///
/// Equal pages give equal bytes where the same fonts are installed; the date inside is that of the page.
public struct PDFFile: Sendable {
  private let page: Page

  /// Prepares to set a page.
  public init(_ page: Page) { self.page = page }

  /// The file.
  public func bytes() throws(PDFError) -> [UInt8] {
    let frame = SheetFrame(page.orientation, direction: page.words.direction)
    let setter = try Typesetter(
      frame: frame, title: "\(page.title) – \(page.context)",
      date: "\(page.madeOn)T00:00:00Z", words: page.words)
    var sheets = Sheets(frame: frame)
    lay(page, on: &sheets, setter: setter)
    let feet = sheets.marks.indices.map { number in
      foot(of: number, among: sheets.marks.count, frame: frame, setter: setter)
    }
    return try setter.painted(zip(sheets.marks, feet).map { $0 + $1 })
  }

  /// The line at the foot of a sheet: for whom, when made, which sheet of how many.
  private func foot(
    of number: Int, among count: Int, frame: SheetFrame, setter: Typesetter
  ) -> [SheetMark] {
    let words = page.words
    let y = frame.bottom + 14
    let line = setter.text("\(page.audienceLine). \(page.dateLine).", size: 7.5)
    let place = setter.text(
      "\(words.page) \(number + 1) \(words.of) \(count)", size: 7.5, alignment: .end)
    for text in [line, place] { text.break(to: frame.width / 2) }
    return [
      .rule([(frame.left, y - 4), (frame.left + frame.width, y - 4)], .hair),
      .text(line, frame.place(0, width: frame.width / 2), y),
      .text(place, frame.place(frame.width / 2, width: frame.width / 2), y),
    ]
  }
}

/// Lays the head of a page and its blocks on sheets, one below the other.
///
/// A heading stays with what follows it, so the room that a block needs is known from the last block back.
private func lay(_ page: Page, on sheets: inout Sheets, setter: Typesetter) {
  let pieces = PieceMaker(setter: setter, frame: sheets.frame, words: page.words).pieces(of: page)
  var rooms: [Double] = []
  for piece in pieces.reversed() {
    let next = piece.staysWithNext ? (rooms.last ?? 0) : 0
    rooms.append(piece.leastRoom + piece.spaceBefore + next)
  }
  for (piece, room) in zip(pieces, rooms.reversed()) {
    sheets.require(room)
    sheets.skip(piece.spaceBefore)
    piece.put(on: &sheets)
  }
}

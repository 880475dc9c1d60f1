internal import CPango

/// Sets texts and paints them: the one place that holds what Pango and Cairo allocate.
final class Typesetter {
  private let document: OpaquePointer
  private let frame: SheetFrame

  init(
    frame: SheetFrame, title: String, date: String, words: PageWords
  ) throws(PDFError) {
    let made = cpango_document_new(
      frame.sheetWidth, frame.sheetHeight, title.printable, date, words.language,
      words.direction == .rightToLeft)
    guard let made else { throw .noFont }
    document = made
    self.frame = frame
  }

  deinit { cpango_document_free(document) }

  /// Sets a text on one line, to be broken later.
  func text(
    _ text: PageText, size: Double, alignment: PageTable.Alignment = .start
  ) -> SetText {
    let set = cpango_text_new(document, text.pangoMarkup, size, alignment.pango)
    guard let set else { preconditionFailure("our own markup is well-formed") }
    return SetText(set, of: self)
  }

  /// Paints the sheets and gives the bytes of the file.
  func painted(_ sheets: [[SheetMark]]) throws(PDFError) -> [UInt8] {
    for (number, marks) in sheets.enumerated() {
      if number > 0 { cpango_document_next_sheet(document) }
      for mark in marks { paint(mark) }
    }
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    guard cpango_document_finish(document, &bytes, &count) else { throw .unfinished }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func paint(_ mark: SheetMark) {
    switch mark {
    case .text(let text, let x, let y):
      cpango_document_text(document, text.pointer, 0, Int32(text.lines.count), x, y)
    case .lines(let text, let lines, let x, let y):
      cpango_document_text(
        document, text.pointer, Int32(lines.lowerBound), Int32(lines.count), x, y)
    case .rule(let points, let rule):
      line(points, width: rule == .hair ? 0.5 : 1, grey: rule == .hair ? 0.6 : 0.1)
    case .frame(let x, let y, let width, let height):
      cpango_document_box(document, x, y, width, height, nil, [0.1, 0.1, 0.1])
    case .shade(let x, let y, let width, let height, let shade):
      cpango_document_box(document, x, y, width, height, shade.parts, Shade.dark.parts)
    case .plotLine(let points, let shade):
      line(points, width: 1.4, colour: Shade.dark.parts, dashes: shade.dashes)
    case .begin(let tag): cpango_document_begin(document, tag)
    case .end(let tag): cpango_document_end(document, tag)
    }
  }

  private func line(_ points: [(x: Double, y: Double)], width: Double, grey: Double) {
    line(points, width: width, colour: [grey, grey, grey], dashes: [])
  }

  private func line(
    _ points: [(x: Double, y: Double)], width: Double, colour: [Double], dashes: [Double]
  ) {
    cpango_document_line(
      document, points.flatMap { [$0.x, $0.y] }, Int32(points.count), width, colour, dashes,
      Int32(dashes.count))
  }
}

/// A text whose lines are known.
final class SetText {
  /// A line, from the top of the text.
  struct Line {
    let top: Double
    let bottom: Double
  }

  fileprivate let pointer: OpaquePointer
  /// The text is freed before the document it belongs to.
  private let owner: Typesetter
  /// The lines into which the text is broken.
  private(set) var lines: [Line] = []
  /// The width to which it is broken.
  private(set) var brokenWidth = 0.0

  fileprivate init(_ pointer: OpaquePointer, of owner: Typesetter) {
    self.pointer = pointer
    self.owner = owner
    measure()
  }

  deinit { cpango_text_free(pointer) }

  /// Breaks the text into lines of at most a width.
  func `break`(to width: Double) {
    cpango_text_break(pointer, width)
    brokenWidth = width
    measure()
  }

  /// The width of the longest line.
  var width: Double { cpango_text_width(pointer) }

  /// The width of the longest word; the text must be broken afterwards.
  var leastWidth: Double { cpango_text_least_width(pointer) }

  var height: Double { lines.last?.bottom ?? 0 }

  private func measure() {
    lines = (0..<cpango_text_line_count(pointer)).map { number in
      var (top, bottom) = (0.0, 0.0)
      cpango_text_line(pointer, number, &top, &bottom)
      return Line(top: top, bottom: bottom)
    }
  }
}

extension PageText {
  /// The text in Pango's markup, whose escapes are those of HTML.
  fileprivate var pangoMarkup: String {
    runs.map { run in
      switch run.stress {
      case .plain: run.text.markup
      case .strong: "<b>\(run.text.markup)</b>"
      case .emphasis: "<i>\(run.text.markup)</i>"
      }
    }.joined()
  }
}

extension PageTable.Alignment {
  fileprivate var pango: cpango_alignment {
    switch self {
    case .start: CPANGO_START
    case .centre: CPANGO_CENTRE
    case .end: CPANGO_END
    }
  }
}

extension Shade {
  /// The colour in parts from 0 to 1.
  fileprivate var parts: [Double] {
    [fill.red, fill.green, fill.blue].map { Double($0) / 255 }
  }
}

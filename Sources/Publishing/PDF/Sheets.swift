/// The printed area of a sheet of A4, in points.
struct SheetFrame {
  let sheetWidth: Double
  let sheetHeight: Double
  let left = 40.0
  let top = 40.0
  private let direction: PageWords.Direction

  init(_ orientation: Page.Orientation, direction: PageWords.Direction) {
    let (short, long) = (595.28, 841.89)
    (sheetWidth, sheetHeight) = orientation == .portrait ? (short, long) : (long, short)
    self.direction = direction
  }

  var width: Double { sheetWidth - 2 * left }
  var bottom: Double { sheetHeight - 52 }
  var height: Double { bottom - top }

  /// The left end of something that begins so far from where lines begin.
  func place(_ start: Double, width own: Double) -> Double {
    direction == .leftToRight ? left + start : left + width - start - own
  }
}

/// Something painted on a sheet.
enum SheetMark {
  /// The strength of a line.
  enum Rule {
    case hair
    case strong
  }

  /// All lines of a text, at the left end and the top of its box.
  case text(SetText, Double, Double)
  /// Some lines of a text.
  case lines(SetText, Range<Int>, Double, Double)
  case rule([(x: Double, y: Double)], Rule)
  case frame(x: Double, y: Double, width: Double, height: Double)
  case shade(x: Double, y: Double, width: Double, height: Double, Shade)
  case plotLine([(x: Double, y: Double)], Shade)
  /// Where a part of the logical structure begins or ends, by PDF's name for it.
  case begin(String)
  case end(String)
}

/// Sheets that are filled from top to bottom.
struct Sheets {
  let frame: SheetFrame
  /// The marks of each sheet.
  private(set) var marks: [[SheetMark]] = [[]]
  /// How far down the last sheet is filled.
  private(set) var y: Double

  init(frame: SheetFrame) {
    self.frame = frame
    y = frame.top
  }

  /// What is left of the last sheet.
  var room: Double { frame.bottom - y }

  /// Whether nothing is on the last sheet yet.
  var isFresh: Bool { y == frame.top }

  /// Begins a new sheet.
  mutating func turn() {
    marks.append([])
    y = frame.top
  }

  /// Begins a new sheet where less room is left, unless a whole sheet would not do either.
  mutating func require(_ height: Double) {
    if room < min(height, frame.height), !isFresh { turn() }
  }

  /// Leaves space, but not at the top of a sheet.
  mutating func skip(_ height: Double) {
    if !isFresh { y += height }
  }

  mutating func add(_ mark: SheetMark) { marks[marks.count - 1].append(mark) }

  mutating func advance(_ height: Double) { y += height }

  /// Puts a text as wide as it was broken to at the current height, in as many sheets as it takes.
  mutating func put(_ text: SetText, start: Double, width: Double, tag: String? = nil) {
    var lines = text.lines[...]
    if let tag { add(.begin(tag)) }
    while let first = lines.first {
      var fitting = lines.prefix { $0.bottom - first.top <= room }
      if fitting.isEmpty {
        if isFresh {
          fitting = lines.prefix(1)
        } else {
          turn()
          continue
        }
      }
      add(.lines(text, fitting.indices, frame.place(start, width: width), y))
      advance((fitting.last?.bottom ?? first.top) - first.top)
      lines = lines[fitting.endIndex...]
    }
    if let tag { add(.end(tag)) }
  }
}

/// The cells of a file of comma-separated values after RFC 4180, each kept as a place in its bytes.
///
/// CRLF, CR and LF end a row outside quotation marks. Blank rows stay, so that lines can be counted.
struct CSVSheet {
  /// One cell: its bytes without the surrounding quotation marks.
  struct Cell {
    let start: Int32
    let end: Int32
    /// Whether doubled quotation marks inside stand for single ones.
    let doubled: Bool
  }

  /// What breaks the rules of the format.
  enum Fault: Equatable {
    case openQuote
    case textAfterQuote
  }

  let bytes: [UInt8]
  private(set) var cells: [Cell] = []
  /// For each row, the place of its first cell; one more at the end.
  private(set) var rowStarts: [Int32] = [0]
  /// For each row, its line from 1.
  private(set) var rowLines: [Int32] = []
  private(set) var faults: [(row: Int, line: Int, fault: Fault)] = []
  private var position = 0
  private var line = 1

  /// Reads UTF-8 bytes of at most two thousand million.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while position < bytes.count { readRow() }
  }

  /// How many rows there are, the header included.
  var rowCount: Int { rowLines.count }

  /// The places of a row's cells.
  func cellRange(ofRow row: Int) -> Range<Int> { Int(rowStarts[row])..<Int(rowStarts[row + 1]) }

  /// The text of a cell as it was written, without its quotation marks.
  func text(_ cell: Cell) -> String {
    guard cell.doubled else {
      return String(decoding: bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
    }
    var plain: [UInt8] = []
    var place = Int(cell.start)
    while place < Int(cell.end) {
      plain.append(bytes[place])
      place += bytes[place] == quote ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private mutating func readRow() {
    rowLines.append(Int32(line))
    while true {
      if position < bytes.count, bytes[position] == quote { readQuoted() } else { readPlain() }
      guard position < bytes.count, bytes[position] == comma else { break }
      position += 1
    }
    passLineEnd()
    rowStarts.append(Int32(cells.count))
  }

  private mutating func readPlain() {
    let start = position
    passToDelimiter()
    cells.append(Cell(start: Int32(start), end: Int32(position), doubled: false))
  }

  private mutating func readQuoted() {
    let opened = line
    position += 1
    let start = position
    var doubled = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        guard position + 1 < bytes.count, bytes[position + 1] == quote else { break }
        doubled = true
        position += 2
      } else if byte == carriageReturn || byte == newline {
        passLineEnd()
      } else {
        position += 1
      }
    }
    cells.append(Cell(start: Int32(start), end: Int32(position), doubled: doubled))
    guard position < bytes.count else {
      faults.append((rowLines.count - 1, opened, .openQuote))
      return
    }
    position += 1
    let end = position
    passToDelimiter()
    if position > end { faults.append((rowLines.count - 1, line, .textAfterQuote)) }
  }

  private mutating func passToDelimiter() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == comma || byte == newline || byte == carriageReturn { return }
      position += 1
    }
  }

  private mutating func passLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == carriageReturn, position + 1 < bytes.count,
      bytes[position + 1] == newline
    {
      position += 1
    }
    position += 1
    line += 1
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

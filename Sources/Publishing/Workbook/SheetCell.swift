internal import Tuition

/// What stands in a cell of a table for the office.
enum SheetCell: Hashable {
  case text(String)
  /// Several texts, one below the other where there is room.
  case list([String])
  case number(Int)
  case date(CalendarDate)
  case time(TimeOfDay)
  /// Room to write by hand.
  case blank

  /// The cell as plain text, dates and times as they sort.
  var words: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "; ")
    case .number(let number): "\(number)"
    case .date(let date): "\(date)"
    case .time(let time): "\(time)"
    case .blank: ""
    }
  }

  /// The lines of the cell as a workbook shows them, without signs that steer anything.
  var lines: [String] {
    switch self {
    case .list(let texts): texts.map(\.printable)
    case .date(let date): [date.inWords]
    case .text, .number, .time, .blank: [words.printable]
    }
  }
}

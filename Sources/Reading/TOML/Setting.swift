internal import TOMLKit
internal import Tuition

/// A value of a settings file, taken out of the parser's memory.
enum Setting {
  case table([(key: String, value: Setting)])
  case list([Setting])
  case text(String)
  case whole(Int)
  case truth(Bool)
  case date(year: Int, month: Int, day: Int)
  case time(hour: Int, minute: Int)
  /// A value of a kind, or at a depth, that the format has no use for.
  case unused(String)

  /// What the value is, in words.
  var kind: String {
    switch self {
    case .table: "a table"
    case .list: "a list"
    case .text: "a text in quotation marks"
    case .whole: "a whole number"
    case .truth: "true or false"
    case .date: "a date"
    case .time: "a time"
    case .unused(let kind): kind
    }
  }
}

extension Setting {
  /// Copies a table of the parser; tables deeper than any of the format's are not looked into.
  static func table(_ table: TOMLTable, depth: Int = 0) -> Setting {
    guard depth < deepest else { return .unused("a deeply nested table") }
    return .table(
      zip(table.keys, table.values).map { key, value in
        (key, Setting(value, depth: depth + 1))
      })
  }

  private init(_ value: any TOMLValueConvertible, depth: Int) {
    switch value.type {
    case .table: self = value.table.map { Setting.table($0, depth: depth) } ?? .unused("a table")
    case .array: self = Setting.list(value.array, depth: depth)
    case .string: self = .text(value.string ?? "")
    case .int: self = Self.whole(value.int)
    case .double: self = .unused("a number with decimals")
    case .bool: self = .truth(value.bool ?? false)
    case .date:
      let date = value.date
      self = .date(year: date?.year ?? 0, month: date?.month ?? 0, day: date?.day ?? 0)
    case .time:
      self = .time(hour: value.time?.hour ?? 0, minute: value.time?.minute ?? 0)
    case .dateTime: self = .unused("a date with a time")
    }
  }

  /// A whole number of at most fifteen digits, as in tables, so that sums of them stay in range.
  private static func whole(_ number: Int?) -> Setting {
    guard let number else { return .unused("a number") }
    return Int.writable.contains(number)
      ? .whole(number) : .unused("a number of more than fifteen digits")
  }

  private static func list(_ array: TOMLArray?, depth: Int) -> Setting {
    guard depth < deepest, let array else { return .unused("a deeply nested list") }
    return .list(array.map { Setting($0, depth: depth + 1) })
  }
}

private let deepest = 6

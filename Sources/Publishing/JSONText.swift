/// A JSON value whose objects keep the order in which their members are given.
///
/// Equal values give equal bytes on every machine, whatever its language.
public indirect enum JSONText: Sendable {
  case null
  case truth(Bool)
  case integer(Int)
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case list([JSONText])
  case object([(name: String, value: JSONText)])

  /// A string, or null where there is none.
  public static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  /// The value over several lines, indented by two spaces, with a line feed at the end.
  public var text: String { written(indent: "") + "\n" }

  private func written(indent: String) -> String {
    switch self {
    case .null: "null"
    case .truth(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .unsigned(let value): String(value)
    case .number(let value): Self.written(value)
    case .string(let value): Self.quoted(value)
    case .list(let values):
      Self.block("[", values.map { $0.written(indent: indent + "  ") }, "]", indent: indent)
    case .object(let members):
      Self.block(
        "{",
        members.map { Self.quoted($0.name) + ": " + $0.value.written(indent: indent + "  ") },
        "}", indent: indent)
    }
  }

  private static func block(
    _ open: String, _ parts: [String], _ close: String, indent: String
  ) -> String {
    guard !parts.isEmpty else { return open + close }
    let inner = indent + "  "
    return "\(open)\n\(inner)" + parts.joined(separator: ",\n\(inner)") + "\n\(indent)\(close)"
  }

  /// JSON knows no infinity, so a bound that is not finite is null; whole numbers lose their `.0`.
  private static func written(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int(exactly: value) { return String(whole) }
    return value.description
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

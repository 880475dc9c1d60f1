/// A data section of MathProg while it is written.
struct MathProgText {
  private(set) var lines: [String] = ["data;"]

  /// The whole section.
  var text: String { (lines + ["end;", ""]).joined(separator: "\n") }

  /// Adds a remark; what could end it early is left out.
  mutating func remark(_ words: String) {
    lines.append("# " + String(words.map { $0.isNewline ? " " : $0 }))
  }

  /// Adds a set of symbols or of tuples, a few to a line.
  mutating func set(_ name: String, _ members: [[String]]) {
    lines.append("set \(name) :=")
    let written = members.map {
      $0.count == 1 ? $0[0] : "(" + $0.joined(separator: ",") + ")"
    }
    for start in stride(from: 0, to: written.count, by: 8) {
      lines.append("  " + written[start..<min(start + 8, written.count)].joined(separator: " "))
    }
    lines.append(";")
  }

  /// Adds a set of symbols.
  mutating func set(_ name: String, _ members: [String]) { set(name, members.map { [$0] }) }

  /// Adds a parameter without subscripts.
  mutating func parameter(_ name: String, _ value: some CustomStringConvertible) {
    lines.append("param \(name) := \(value);")
  }

  /// Adds a parameter with one subscript.
  mutating func parameter<Value: CustomStringConvertible>(
    _ name: String, _ values: [(String, Value)]
  ) {
    lines.append("param \(name) :=")
    for (subscripted, value) in values { lines.append("  [\(subscripted)] \(value)") }
    lines.append(";")
  }
}

extension Bool {
  /// The flag as a number.
  var number: Int { self ? 1 : 0 }
}

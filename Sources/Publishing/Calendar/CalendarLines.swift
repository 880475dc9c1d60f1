/// The content lines of an iCalendar file (RFC 5545): ended by CRLF and folded at 75 octets, never inside a letter.
struct CalendarLines {
  private(set) var text = ""

  /// Adds a property whose value needs no escapes.
  mutating func add(_ name: String, _ value: String) {
    var room = 75
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = UTF8.width(scalar)
      if octets > room {
        text += "\r\n "
        room = 74
      }
      text.unicodeScalars.append(scalar)
      room -= octets
    }
    text += "\r\n"
  }

  /// Adds a property that holds words of people.
  mutating func add(_ name: String, words: String) { add(name, Self.escaped(words)) }

  /// A text in which nothing is taken for a sign of the format.
  private static func escaped(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        String(line).printable.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
          .replacing(",", with: "\\,")
      }.joined(separator: "\\n")
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}

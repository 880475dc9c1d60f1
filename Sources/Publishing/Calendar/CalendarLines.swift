/// The content lines of an iCalendar file (RFC 5545): ended by CRLF and folded at 75 octets, never inside a letter.
struct CalendarLines {
  private(set) var text = ""

  /// Adds a property whose value needs no escapes.
  mutating func add(_ name: String, _ value: String) {
    var room = 75
    for letter in "\(name):\(value)" {
      // A letter of more octets than a line has is cut between its scalars.
      let pieces =
        letter.utf8.count <= 74 ? [String(letter)] : letter.unicodeScalars.map { String($0) }
      for piece in pieces {
        if piece.utf8.count > room {
          text += "\r\n "
          room = 74
        }
        text += piece
        room -= piece.utf8.count
      }
    }
    text += "\r\n"
  }

  /// Adds a property that holds words of people.
  mutating func add(_ name: String, words: String) { add(name, Self.escaped(words)) }

  /// A text in which nothing is taken for a sign of the format.
  private static func escaped(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        String(line).printable.unicodeScalars.reduce(into: "") { text, scalar in
          if "\\;,".unicodeScalars.contains(scalar) { text += "\\" }
          text.unicodeScalars.append(scalar)
        }
      }.joined(separator: "\\n")
  }
}

import Testing

@testable import Publishing

@Suite struct CalendarLinesTests {
  @Test(arguments: ["é", "x", "日", "👩‍🏫"])
  func `lines end with CRLF and are folded at 75 octets, never inside a letter`(_ letter: String) {
    var lines = CalendarLines()
    let value = "a" + String(repeating: letter, count: 120)
    lines.add("SUMMARY", words: value)
    #expect(lines.text.hasSuffix("\r\n"))
    let rows = lines.text.components("\r\n").dropLast()
    #expect(rows.count > 1 && rows.allSatisfy { $0.utf8.count <= 75 })
    #expect(!lines.text.replacing("\r\n", with: "").utf8.contains { $0 == 10 || $0 == 13 })
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let unfolded = (rows.first ?? "") + rows.dropFirst().map { $0.dropFirst() }.joined()
    #expect(unfolded.unicodeScalars.elementsEqual("SUMMARY:\(value)".unicodeScalars))
  }

  @Test func `nothing that people write is taken for a sign of the format`() {
    var lines = CalendarLines()
    lines.add("SUMMARY", words: "a;b,c\\d\ne\u{7}")
    #expect(lines.text == "SUMMARY:a\\;b\\,c\\\\d\\ne\u{FFFD}\r\n")
  }
}

extension String {
  /// The parts between a separator that may be one letter to Swift, as CRLF is.
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = unicodeScalars[...]
    while let range = rest.firstRange(of: separator.unicodeScalars) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

import Testing

@testable import Publishing

@Suite struct MarkupTests {
  @Test(arguments: ["&", "<", ">", "\"", "'"], ["\u{301}", "\u{FE0F}", "\u{338}"])
  func `a sign with a mark on it is still taken for no markup`(_ sign: String, _ mark: String) {
    let markup = "Ann \(sign)\(mark) Co".markup
    #expect(!markup.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(markup.hasPrefix("Ann &") && markup.hasSuffix(" Co"))
  }

  @Test func `a comma with a mark on it does not end a word of a calendar`() {
    var lines = CalendarLines()
    lines.add("SUMMARY", words: "a,\u{301} b")
    #expect(lines.text.unicodeScalars.elementsEqual("SUMMARY:a\\,\u{301} b\r\n".unicodeScalars))
  }
}

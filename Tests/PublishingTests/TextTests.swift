import Testing

@testable import Publishing

@Suite struct TextTests {
  @Test func `cells with commas, quotes and any line break are quoted`() {
    var rows = CSVText(header: ["a"])
    for cell in ["x", "x,y", "say \"x\"", "x\ny", "x\r\ny", "=1+1"] { rows.append([cell]) }
    #expect(rows.text == "a\nx\n\"x,y\"\n\"say \"\"x\"\"\"\n\"x\ny\"\n\"x\r\ny\"\n=1+1\n")
  }

  @Test func `control characters are escaped in JSON`() {
    #expect(JSONText.string("a\"b\\c\n\u{1}é\r\n").text == "\"a\\\"b\\\\c\\n\\u0001é\\r\\n\"\n")
  }

  @Test func `a bound that is not finite is null`() {
    #expect(
      JSONText.list([.number(.infinity), .number(-0.5), .number(3)]).text
        == "[\n  null,\n  -0.5,\n  3\n]\n")
  }

  @Test func `wide characters take two columns and marks none`() {
    #expect(displayWidth(of: "abc") == 3)
    #expect(displayWidth(of: "李小龍") == 6)
    #expect(displayWidth(of: "e\u{301}") == 1)
    #expect(displayWidth(of: "🎓") == 2)
  }

  @Test func `text is cut and filled to exactly its columns`() {
    #expect("abc".fitted(to: 5) == "abc  ")
    #expect("abcdef".fitted(to: 4) == "abc…")
    #expect("李小龍".fitted(to: 4) == "李… ")
    #expect("abc".fitted(to: 0) == "")
  }

  @Test func `control characters cannot steer the terminal`() {
    #expect("a\u{1B}[2Jb\u{202E}".printable == "a\u{FFFD}[2Jb\u{FFFD}")
  }
}

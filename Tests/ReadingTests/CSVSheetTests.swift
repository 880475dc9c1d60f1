import Testing
import Tuition
import TuitionTesting

@testable import Reading

struct CSVSheetTests {
  private func rows(_ text: String) -> [[String]] { CSVSheet(Array(text.utf8)).texts }

  @Test func `commas part cells and line ends part rows`() {
    #expect(rows("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
  }

  @Test func `CRLF, CR and LF all end a line, and each counts once`() {
    let sheet = CSVSheet(Array("a\r\nb\rc\nd".utf8))
    #expect(sheet.texts == [["a"], ["b"], ["c"], ["d"]])
    #expect(sheet.rowLines == [1, 2, 3, 4])
  }

  @Test func `quotation marks hold commas, doubled marks and line ends`() {
    #expect(
      rows("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",\"\"\n")
        == [["a,b", "say \"no\"", "two\r\nlines", ""]])
  }

  @Test func `a row after a cell of two lines has the line where it begins`() {
    let sheet = CSVSheet(Array("h\n\"two\nlines\"\nlast\n".utf8))
    #expect(sheet.rowLines == [1, 2, 4])
  }

  @Test func `a mark that is never closed is a fault at the line that opens it`() {
    let sheet = CSVSheet(Array("a\n\"b\nc\n".utf8))
    #expect(sheet.faults.map(\.line) == [2])
    #expect(sheet.faults.map(\.fault) == [.openQuote])
  }

  @Test func `text after a closing mark is a fault`() {
    #expect(CSVSheet(Array("\"a\"b,c\n".utf8)).faults.map(\.fault) == [.textAfterQuote])
  }

  @Test func `a trailing comma makes a last blank cell, also at the end of the file`() {
    #expect(rows("a,") == [["a", ""]])
    #expect(rows("") == [])
  }

  @Test(arguments: 0..<200)
  func `cells written in quotation marks are read back as they were`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = ["a", "é", "\"", ",", "\n", "\r", "\r\n", " ", ";", "😀", "", "\t", "=1+1"]
    let width = Int.random(in: 1...5, using: &generator)
    let table = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...8, using: &generator))
          .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }.joined()
      }
    }
    let written = table.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: seed % 2 == 0 ? "\n" : "\r\n")
    let sheet = CSVSheet(Array(written.utf8))
    #expect(sheet.texts == table)
    #expect(sheet.faults.isEmpty)
  }
}

extension CSVSheet {
  fileprivate var texts: [[String]] {
    (0..<rowCount).map { row in cellRange(ofRow: row).map { text(cells[$0]) } }
  }
}

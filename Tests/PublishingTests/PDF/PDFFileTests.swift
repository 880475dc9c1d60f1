import Foundation
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite(.enabled(if: Poppler.isThere, "poppler-utils reads the PDFs"))
struct PDFFileTests {
  private func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func rows(_ count: Int, cell: String = "a cell") -> PageTable {
    PageTable(
      caption: "A long table", columns: [.init("Name"), .init("Number", .end), .init("Words")],
      rows: (1...count).map { .init(["Row \($0)", "\($0)", PageText(cell)]) })
  }

  @Test func `what a page says stands on the paper`() throws {
    let text = squeezed(try Poppler.sheets(of: PDFFile(SamplePage.page).bytes()).joined())
    for words in [
      "Pupils & provision", "Marlowe <Lower> School, Autumn 2026", "Not to be passed on.",
      "540 of 600", "Each pupil with provision has a row.", "Small group", "A.B., 7A 10 new",
      "All 14 6", "Hours are those of the whole term.", "Hours by year", "160",
      "• <script>alert(1)</script>", "2. second", "Head teacher",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `every sheet says for whom, when made, and which of how many it is`() throws {
    let sheets = try Poppler.sheets(of: PDFFile(SamplePage.page([.table(rows(200))])).bytes())
    #expect(sheets.count > 3)
    for (number, sheet) in sheets.enumerated() {
      #expect(
        squeezed(sheet).contains(
          "For school leaders only. Made on 24 Nov 2026. Page \(number + 1) of \(sheets.count)"))
      #expect(squeezed(sheet).contains("Name Number Words Row "), "its head comes again")
    }
    let all = sheets.joined()
    #expect((1...200).allSatisfy { all.contains("Row \($0) ") })
  }

  @Test func `equal pages give equal bytes, dated by the page`() throws {
    let first = try PDFFile(SamplePage.page).bytes()
    #expect(try PDFFile(SamplePage.page).bytes() == first)
    let facts = try Poppler.facts(of: first)
    #expect(facts["Title"] == "Pupils & provision – Marlowe <Lower> School, Autumn 2026")
    #expect(facts["CreationDate"]?.hasPrefix("2026-11-24T00:00:00") == true)
  }

  @Test(arguments: [
    (Page.Orientation.portrait, "595.28 x 841.89"), (.landscape, "841.89 x 595.28"),
  ])
  func `a sheet is A4, upright or on its side`(_ held: Page.Orientation, size: String) throws {
    let pdf = try PDFFile(SamplePage.page([], orientation: held)).bytes()
    #expect(try Poppler.facts(of: pdf)["Page size"]?.hasPrefix(size) == true)
  }

  @Test func `a row longer than a sheet goes on below the head of the next`() throws {
    let words = (1...4_000).map { "word\($0)" }.joined(separator: " ")
    let pdf = try PDFFile(SamplePage.page([.table(rows(1, cell: words))])).bytes()
    let text = try Poppler.sheets(of: pdf).joined()
    #expect(try Poppler.sheets(of: pdf).count > 2)
    #expect((1...4_000).allSatisfy { text.contains("word\($0)") })
  }

  @Test func `a head longer than a sheet does not come again, and the rows are still read`() throws
  {
    let title = (1...4_000).map { "word\($0)" }.joined(separator: " ")
    let table = PageTable(
      caption: "Long", columns: [.init("Name"), .init(title)],
      rows: (1...3).map { .init(["Row \($0)", PageText("cell \($0) " + title)]) })
    let text = try Poppler.sheets(of: PDFFile(SamplePage.page([.table(table)])).bytes()).joined()
    #expect((1...3).allSatisfy { text.contains("Row \($0) ") })
    #expect(text.matches(of: /word4000/).count == 3)
  }

  @Test func `a paragraph longer than a sheet goes on on the next`() throws {
    let words = (1...3_000).map { "word\($0)" }.joined(separator: " ")
    let pdf = try PDFFile(SamplePage.page([.paragraph(PageText(words))])).bytes()
    let text = try Poppler.sheets(of: pdf).joined()
    #expect((1...3_000).allSatisfy { text.contains("word\($0)") })
  }

  @Test func `a short table is kept whole and a heading stays with it`() throws {
    let filling = (1...30).map { Block.paragraph("Line \($0) of what stands above.") }
    let pdf = try PDFFile(
      SamplePage.page(filling + [.section("The heading"), .table(rows(12))])
    ).bytes()
    let sheets = try Poppler.sheets(of: pdf)
    #expect(sheets.count == 2)
    for words in ["The heading", "A long table", "Row 1 ", "Row 12 "] {
      #expect(!sheets[0].contains(words) && sheets[1].contains(words), "\(words)")
    }
  }

  @Test func `a table with more columns than a sheet holds comes in parts that name the rows`()
    throws
  {
    let columns =
      [PageTable.Column("Name")] + (1...40).map { PageTable.Column("Heading\($0)", .end) }
    let cells = [PageText("Ann")] + (1...40).map { PageText("\($0 + 100)") }
    let table = PageTable(
      caption: "Wide",
      bands: [.init("", width: 1), .init("Left", width: 20), .init("Right", width: 20)],
      columns: columns, groups: [.init(nil, [.init(cells)])])
    let text = try Poppler.sheets(of: PDFFile(SamplePage.page([.table(table)])).bytes()).joined()
    #expect((101...140).allSatisfy { text.contains("\($0)") })
    let parts = text.matches(of: /Wide \(\d\/(\d)\)/)
    #expect(parts.count > 1 && parts.first.map { Int($0.output.1) } == parts.count)
    #expect(text.matches(of: /Ann/).count == parts.count)
    #expect(text.contains("Left") && text.contains("Right"))
  }

  @Test func `the structure is told to those who hear the page`() throws {
    let tags = try Poppler.structure(of: PDFFile(SamplePage.page).bytes())
    #expect(tags.first == "P (block)" && tags.contains("H1 (block)"))
    #expect(tags.contains("Table (block)") && tags.contains("    TH") && tags.contains("    TD"))
  }

  @Test func `scripts that run from right to left begin on the right`() throws {
    let words = PageWords(
      language: "ur", direction: .rightToLeft, skip: "x", madeOn: "y", page: "p", of: "of",
      date: "d", audiences: [:])
    let table = PageTable(
      caption: "c", columns: [.init("first"), .init("second")], rows: [.init(["one", "two"])])
    let sheet = try Poppler.sheets(
      of: PDFFile(SamplePage.page([.table(table)], words: words)).bytes()
    ).joined()
    let line = try #require(sheet.split(separator: "\n").first { $0.contains("second") })
    #expect(squeezed(String(line)) == "second first")
  }
}

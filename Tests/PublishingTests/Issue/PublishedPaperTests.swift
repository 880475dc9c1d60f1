import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// What is published on paper, before the programs of Poppler.
@Suite(.enabled(if: Poppler.isThere, "poppler-utils reads the PDFs"))
struct PublishedPaperTests {
  private func papers() throws -> [InMemoryFile] {
    let issue = try SampleIssue.issue(paper: .screenAndPaper)
    return try publish(issue, for: Set(Reader.allCases)).filter { $0.name.hasSuffix(".pdf") }
  }

  @Test func `every page is on A4 with its fonts inside, and nothing loads or runs`() throws {
    let papers = try papers()
    #expect(papers.count == 7)
    for paper in papers {
      let facts = try Poppler.facts(of: paper.bytes)
      #expect(facts["Page size"]?.hasSuffix("(A4)") == true, "\(paper.name)")
      #expect(facts["JavaScript"] == "no" && facts["Encrypted"] == "no", "\(paper.name)")
      let fonts = try Poppler.fonts(of: paper.bytes)
      #expect(!fonts.isEmpty, "\(paper.name)")
      #expect(fonts.allSatisfy { $0.isEmbedded && $0.isReadable }, "\(paper.name): \(fonts)")
    }
  }

  @Test(arguments: [("p1", "Zoë Müller"), ("p2", "علی خان")])
  func `a letter names its child in the child's script, on two sheets at most`(
    _ pupil: String, name: String
  ) throws {
    let letter = try #require(try papers().first { $0.name == "families/\(pupil)/letter.pdf" })
    let sheets = try Poppler.sheets(of: letter.bytes)
    #expect(sheets.count <= 2)
    // Poppler marks where the direction turns.
    let text = sheets.joined().unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }
    let read = String(String.UnicodeScalarView(text))
    #expect(name.split(separator: " ").allSatisfy { read.contains($0) }, "\(read)")
    #expect(read.contains("Monday 19 October") && read.contains("10:00–11:00"))
    #expect(!read.contains(pupil == "p1" ? "خان" : "Müller"))
  }

  @Test func `what stands on the page of leaders is what they have as HTML`() throws {
    let paper = try #require(try papers().first { $0.name.hasPrefix("leaders/") })
    let text = try Poppler.sheets(of: paper.bytes).joined()
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["The plan for school leaders", "Requests placed", "No tutor is free."] {
      #expect(words.contains(part), "\(part) is not in \(words)")
    }
  }
}

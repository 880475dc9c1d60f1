import Foundation
import Testing
import Tuition

@testable import Publishing

@Suite struct HTMLTextTests {
  private let text = HTMLText(SamplePage.page).text

  @Test func `what a school writes is never taken for markup`() {
    #expect(text.contains("<h1>Pupils &amp; provision</h1>"))
    #expect(text.contains("Marlowe &lt;Lower&gt; School"))
    #expect(text.contains("<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>"))
    #expect(!text.contains("<script"))
  }

  @Test func `the page says for whom it is and when it was made, on the screen and on each sheet`()
  {
    #expect(text.contains("<p class=\"audience\">For school leaders only</p>"))
    #expect(text.contains("<p>For school leaders only. Made on 24 Nov 2026.</p>"))
    #expect(
      text.contains("@bottom-left { content: \"For school leaders only. Made on 24 Nov 2026.\""))
  }

  @Test func `the file needs nothing else`() {
    for loader in ["src=", "@import", "url(", "<link", "<script", "http://"] {
      #expect(!text.contains(loader), "\(loader)")
    }
    #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
  }

  @Test func `headings of a table say what they head`() {
    #expect(text.contains("<caption id=\"table-4\">Hours by provision</caption>"))
    #expect(text.contains("<th scope=\"colgroup\" class=\"band\" colspan=\"2\">Wave 3</th>"))
    #expect(text.contains("<th scope=\"col\" class=\"end\">Small group</th>"))
    #expect(text.contains("<th scope=\"rowgroup\" colspan=\"4\">Year 7</th>"))
    #expect(text.contains("<th scope=\"row\">A.B., 7A</th><td class=\"end\">10</td>"))
    #expect(text.contains("<tr class=\"total\"><th scope=\"row\">All</th>"))
  }

  @Test func `cells of many words are read below each other on a phone, each with its heading`() {
    func table(_ words: String) -> String {
      let titles = ["Pupil", "Subject", "Why", "Data \"now\""]
      let row = PageTable.Row(["p1", "English", "", PageText(words)])
      let table = PageTable(caption: "Concerns", columns: titles.map { .init($0) }, rows: [row])
      return HTMLText(SamplePage.page([.table(table)])).text
    }
    let wordy = table(String(repeating: "Below what is expected. ", count: 4))
    #expect(wordy.contains("<table class=\"whole wordy\">"))
    #expect(wordy.contains("<td data-label=\"Data &quot;now&quot;\">Below what"))
    #expect(wordy.contains(".wordy td::before { content: attr(data-label)"))
    #expect(!table("Below.").contains("data-label=\""))
  }

  @Test func `a figure has words for those who do not see it`() {
    #expect(
      text.contains("<svg role=\"img\" aria-label=\"Year 7 has 160 hours, year 8 has 30.5.\""))
    #expect(text.contains("<figcaption>Hours by year</figcaption>"))
  }

  @Test func `a language is read from where its lines begin`() {
    let words = PageWords(
      language: "ur", direction: .rightToLeft, skip: "x", madeOn: "y", page: "p", of: "of",
      date: "d", audiences: [.family: "خاندان کے لیے"])
    let page = SamplePage.page([], audience: .family, words: words)
    #expect(HTMLText(page).text.contains("<html lang=\"ur\" dir=\"rtl\">"))
    #expect(HTMLText(page).text.contains("خاندان کے لیے"))
  }

  @Test func `no text ends the style sheet or a string in it`() {
    let words = PageWords(
      language: "en", skip: "x", madeOn: "</style>\"\\", page: "p", of: "of", date: "d",
      audiences: [:])
    let text = HTMLText(SamplePage.page([], words: words)).text
    #expect(text.components(separatedBy: "</style>").count == 2)
    #expect(text.contains("\\3c /style\\3e \\22 \\5c "))
  }
}

import Tuition
import TuitionTesting

@testable import Publishing

/// A page with one block of every kind, and names that could be taken for markup.
enum SamplePage {
  static let page = page(SamplePage.blocks)

  static func page(
    _ blocks: [Block], audience: Audience = .leaders,
    orientation: Page.Orientation = .portrait, words: PageWords = .english
  ) -> Page {
    Page(
      title: "Pupils & provision", context: "Marlowe <Lower> School, Autumn 2026",
      audience: audience, madeOn: SampleSchool.date(24, 11), orientation: orientation,
      words: words, blocks: blocks)
  }

  static let table = PageTable(
    caption: "Hours by provision",
    bands: [.init("", width: 1), .init("Wave 2", width: 1), .init("Wave 3", width: 2)],
    columns: [
      .init("Pupil"), .init("Small group", .end), .init("One to one", .end),
      .init("Notes", .centre),
    ],
    groups: [
      .init(
        "Year 7",
        [.init(["A.B., 7A", "10", "", .strong("new")]), .init(["C.D., 7B", "4", "6", ""])]),
      .init(nil, [.init(["All", "14", "6", ""], .total)]),
    ],
    footnotes: ["Hours are those of the whole term."])

  static let bars = Plot.Bars(
    categories: ["Year 7", "Year 8"],
    series: [.init("Wave 2", [120, 30.5]), .init("Wave 3", [40, 0])], unit: "hours")

  static let lines = Plot.Lines(
    points: ["Autumn", "Spring", "Summer"],
    series: [.init("English", [12, 18, 25]), .init("Maths", [10, 11, 30])], unit: "points")

  static let blocks: [Block] = [
    .note(Note(.warning, title: "Not to be passed on.", text: "It names \("FSM") and care.")),
    .facts([Fact("Pupils", "61"), Fact("Hours", .strong("540") + " of 600")]),
    .section("Who has what"),
    .paragraph("Each pupil " + .emphasis("with provision") + " has a row."),
    .table(table),
    .heading("In pictures", .subsection),
    .figure(
      Figure(
        caption: "Hours by year", description: "Year 7 has 160 hours, year 8 has 30.5.",
        plot: .stackedBars(bars))),
    .figure(Figure(caption: "Side by side", description: "As above.", plot: .bars(bars))),
    .figure(Figure(caption: "Points", description: "Both rise.", plot: .lines(lines))),
    .list(PageList(["<script>alert(1)</script>", "a \"quoted\" name"])),
    .list(PageList(["first", "second"], marks: .numbers)),
    .pageBreak,
    .signatures(["Head teacher", "Parent or carer"]),
  ]
}

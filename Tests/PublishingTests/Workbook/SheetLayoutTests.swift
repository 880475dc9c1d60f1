import Testing
import Tuition

@testable import Publishing

@Suite struct SheetLayoutTests {
  private let sheet = OfficeSheet(
    "Sheet", about: "", columns: ["day", "pupils", .init("signed", room: 20)],
    rows: [[.text("Mon"), .list(["A.B., 7A", "C.D., 7B", "E.F., 7C"]), .blank]])

  @Test func `a column has room for its longest line, and for a hand`() {
    let widths = SheetLayout(sheet).widths
    #expect(widths[0] >= 6 && widths[0] < widths[1])
    #expect(widths[1] > "A.B., 7A".count && widths[1] < 16)
    #expect(widths[2] == 20)
  }

  @Test func `a row is as high as its cell of most lines`() {
    let layout = SheetLayout(
      OfficeSheet(
        "Sheet", about: "", columns: ["day", "pupils"], rows: sheet.rows.map { Array($0.prefix(2)) }
      ))
    let one = layout.height(of: [.text("Mon"), .list(["A.B., 7A"])])
    let three = layout.height(of: [.text("Mon"), .list(["A.B., 7A", "C.D., 7B", "E.F., 7C"])])
    #expect(three == one + 2 * 13)
    #expect(SheetLayout(sheet).height(of: [.text(""), .text(""), .blank]) >= 26, "room to sign")
  }

  @Test func `what is wrapped or broken is counted, up to the highest row there is`() {
    let words = SheetCell.text(Array(repeating: "word", count: 40).joined(separator: " "))
    let long = SheetCell.text(String(repeating: "x", count: 200))
    let layout = SheetLayout(
      OfficeSheet("Sheet", about: "", columns: ["words", "long"], rows: [[words, long]]))
    #expect(layout.widths.allSatisfy { $0 <= 50 })
    for cell in [words, long] {
      let height = layout.height(of: [cell, .blank])
      #expect(height >= 5 * 13 && height < 10 * 13, "\(height)")
    }
    let endless = SheetCell.text(String(repeating: "word ", count: 4_000))
    #expect(layout.height(of: [endless, .blank]) == 409)
  }
}

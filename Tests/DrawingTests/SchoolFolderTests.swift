import Testing
import Tuition

@testable import Drawing

@Suite struct SchoolFolderTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("", ""),
    ])
  func `a cell is quoted where it must be`(_ cell: String, _ written: String) {
    #expect(Sheet<Pupil>.quoted(cell) == written)
  }

  @Test func `years are written in runs`() {
    let years = Set([0, 7, 8, 9, 11].compactMap(Year.init))
    #expect(FormatCell.list(years) == "R;7-9;11")
    #expect(FormatCell.list(nil as Set<Year>?) == "")
  }

  @Test func `money is written in pounds`() {
    #expect(
      [0, 2_800, 4_050, 1_205].map { FormatCell.pounds($0) } == ["0", "28", "40.50", "12.05"])
  }

  @Test func `files that say nothing are left out`() {
    var records = drawSchool(.tiny, seed: 1)
    records.closures = []
    records.pots = nil
    records.agreed = []
    let names = Set(schoolFolder(records).map(\.name))
    #expect(names.isDisjoint(with: ["closures.csv", "places.csv", "agreed.csv"]))
    #expect(names.isSuperset(of: ["school.toml", "pupils.csv", "requests.csv"]))
  }

  @Test func `no places at all is not the same as places without limit`() {
    var records = drawSchool(.tiny, seed: 1)
    records.pots = []
    #expect(schoolFolder(records).contains { $0.name == "places.csv" })
  }

  @Test func `a name with quotes and control characters is a basic string of TOML`() {
    let records = SchoolRecords(
      name: "St \"B\"\\\u{7}", term: drawSchool(.tiny, seed: 1).term, periods: [])
    #expect(records.settingsFile.text.contains(#"name = "St \"B\"\\\u0007""#))
  }
}

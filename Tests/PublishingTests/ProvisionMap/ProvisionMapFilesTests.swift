import Foundation
import Identifying
import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct ProvisionMapFilesTests {
  private func text(_ name: String, _ manner: PupilNaming = .initials) throws -> String {
    let file = try #require(
      try provisionMapFiles(try SampleMap.issue(manner)).first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static let readable = [
    "provision-map.html", "provision-map.csv", "provision-grid.csv", "provision-map.json",
  ]

  @Test(arguments: readable)
  func `nobody's name or pupil number is told unasked, and the number never`(_ file: String) throws
  {
    for word in ["Ada", "Alder", "HYPERLINK", "H801200001001"] {
      #expect(!(try text(file)).contains(word), "\(word)")
    }
    #expect(try text(file, .names).contains("Ada Ash"))
    #expect(!(try text(file, .names)).contains("H801200001001"))
  }

  @Test(arguments: readable)
  func `every file says for whom and when it was made`(_ file: String) throws {
    let text = try text(file)
    #expect(text.contains("leaders"))
    #expect(text.contains("2026-09-14") || text.contains("14 Sep 2026"))
  }

  @Test func `pupils of one form who share initials are told apart`() throws {
    let html = try text("provision-map.html")
    #expect(html.contains(">A.A. (p1)</th>") && html.contains(">A.A. (p2)</th>"))
    #expect(html.contains(">C.=.</th>"))
  }

  @Test func `the page tells who has what, at what cost, and what is lost`() throws {
    let html = try text("provision-map.html")
    #expect(html.contains("<strong>4 h</strong> asked for in English"))
    #expect(html.contains("<strong>3 h</strong> existing"))
    #expect(html.contains("<td>Mathematics 1</td><td>Mathematics 3</td>"))
    #expect(html.contains(">£160</td>"))
    #expect(html.contains("Be healthy; Enjoy and achieve"))
    #expect(html.contains(">FSM, PP, SEN K</td>"))
  }

  @Test func `a spreadsheet calculates no name`() throws {
    let rows = try text("provision-map.csv", .names).split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows.contains { $0.contains("Cy =HYPERLINK(1)") })
    var cells = CSVText(header: ["a"], formulas: .harmless)
    for cell in ["=1+1", "+1", "-1", "-1.5", "-x", "@x", "\tx", "x=1"] { cells.append([cell]) }
    #expect(cells.text == "a\n'=1+1\n+1\n-1\n-1.5\n'-x\n'@x\n'\tx\nx=1\n")
  }

  @Test func `the table has a row for each support`() throws {
    let rows = try text("provision-map.csv").split(separator: "\n").map(String.init)
    #expect(rows[0].hasPrefix("pupil,name,year,form,fsm,pp,cla,sen,eal,wave,provision,"))
    #expect(
      rows.contains(
        "p1,A.A. (p1),7,7A,yes,yes,no,K,no,3,one-to-one,One-to-one tuition,English,asked,4,4,160,,"
          + "0,0,0,0,,leaders,2026-09-14"))
    #expect(
      rows.contains(
        "p2,A.A. (p2),7,7A,no,no,no,N,no,,Violin & viola,Violin & viola,,existing,3,3,,,"
          + "1,60,3,180,Mathematics 180,leaders,2026-09-14"))
  }

  @Test func `every pupil stands in a row by every provision, with and without`() throws {
    let school = try SampleMap.school()
    var records = school.records
    records.requests = []
    let without = try School(records)
    let map = provisionMap(of: without, asOf: SampleSchool.date(14, 9))
    let issue = ProvisionMapIssue(
      map, of: without, naming: .initials, madeOn: SampleSchool.date(14, 9))
    let rows = provisionGrid(issue).split(separator: "\n").map(String.init)
    #expect(
      rows[0].contains(",eal,hours: One-to-one tuition,hours: Violin & viola,hours,cost,"))
    #expect(rows.count == 4)
    #expect(rows[1].hasPrefix("p2,A.A. (p2),7,7A,no,no,no,N,no,0,3,3,,0,0,1,3,"))
    #expect(rows[3].hasPrefix("p3,C.=.,8,8A,no,no,yes,N,no,0,0,0,0,0,0,0,0,leaders"))
    let page = HTMLText(provisionMapPage(issue)).text
    #expect(page.contains("Who has no provision"))
    #expect(page.contains("C.=. (CLA)"))
  }

  @Test func `no sum holds what is only asked for`() throws {
    let issue = try SampleMap.issue()
    let whole = try #require(issue.map.totals.first { $0.part == .school }?.sum)
    #expect(whole.pupils == 1 && whole.minutes == 180 && whole.pence == 0)
    #expect(whole[.asked].pupils == 2 && whole[.asked].pence == 32_000)
    let html = try text("provision-map.html")
    #expect(html.contains("<dt>Pupils with provision</dt><dd>1 of 3</dd>"))
    #expect(html.contains("<dt>Cost asked for</dt><dd>£320</dd>"))
    #expect(!hoursFigure(issue).isEmpty && !html.contains("wave 3 4"))
    #expect(html.contains("<td class=\"end\">1 of 1</td><td class=\"end\">1</td>"))
    let grid = try text("provision-grid.csv").split(separator: "\n")
    #expect(grid.contains { $0.hasPrefix("p1,A.A. (p1),7,7A,yes,yes,no,K,no,0,0,0,0,4,160,0,0,") })
  }

  @Test func `what machines read holds the same figures`() throws {
    let data = Data(try text("provision-map.json").utf8)
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let totals = try #require(json["totals"] as? [[String: Any]])
    let school = try #require(totals.first { $0["by"] as? String == "school" })
    #expect(school["roll"] as? Int == 3 && school["pupils"] as? Int == 1)
    #expect((school["asked"] as? [String: Int])?["pence"] == 32_000)
    #expect((school["existing"] as? [String: Int])?["minutes"] == 180)
    #expect((school["lostSoFar"] as? [String: Int]) == ["lessons": 1, "minutes": 60])
    #expect((json["supports"] as? [Any])?.count == 3)
    let pupils = try #require(json["pupils"] as? [[String: Any]])
    #expect(pupils.map { $0["pupil"] as? String } == ["p2", "p1", "p3"])
    #expect(pupils.allSatisfy { ($0["minutes"] as? [Any])?.count == 2 })
  }

  @Test func `equal maps give equal bytes`() throws {
    let first = try provisionMapFiles(try SampleMap.issue())
    #expect(try provisionMapFiles(try SampleMap.issue()) == first)
  }

  @Test func `the names of the files are those that are written`() throws {
    #expect(try provisionMapFiles(try SampleMap.issue()).map(\.name) == provisionMapFileNames)
  }
}

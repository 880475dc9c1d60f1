import Testing
import Tuition
import TuitionTesting

@testable import Publishing

/// The office's workbook before programs that nobody here wrote.
@Suite struct OfficeWorkbookTests {
  /// A plan in which a session is called like a formula, and a tutor like a sheet that Excel keeps for itself.
  private func issue() throws -> PlanIssue {
    var records = SampleIssue.records()
    records.tutors[1] = Tutor(
      id: "t2", name: "History", subjects: .any, checked: records.tutors[1].checked)
    let other = SampleIssue.session("=1+1", 20, 10, "P3", tutor: "t2", of: ["p3"])
    return try SampleIssue.issue(
      SampleIssue.sessions + [other], naming: .names, records: records)
  }

  @Test func `equal plans give equal bytes`() throws {
    #expect(try officeWorkbook(try issue()) == officeWorkbook(try issue()))
  }

  @Test func `no temporary file, no workbook, and somebody is told what to do`() throws {
    let error = #expect(throws: WorkbookError.self) {
      let date = SampleSchool.date(7, 9)
      try Workbook(at: "/nowhere/at/all.xlsx", title: "", foot: "", madeOn: date).close()
    }
    #expect(error?.description.contains("Look whether the disk") == true)
  }

  @Test(.enabled(if: Parsers.areThere, "scripts/validators fetches the parsers of workbooks"))
  func `openpyxl reads every sheet, with dates and times as such, and no formula`() throws {
    let told = try Parsers.run(Self.program, on: try officeWorkbook(try issue()))
    for line in [
      "sheets About|Sessions|Registers|Withdrawals|Contacts|Ms Okafor|History (2)",
      "made 2026-09-07T00:00:00", "types d,n,s", "formats General,@,d mmm yyyy,hh:mm,0",
      "Sessions 3 2026-10-19 10:00:00 11:00:00 Zoë Müller, 7A/علی خان, 7A",
      "Registers 5", "Withdrawals 5", "Contacts 3", "Ms Okafor 2", "text =1+1 s @",
      "paper 9 landscape True None 0 $1:$1 A2",
      "foot For staff of the school only. Made on 7 Sep 2026.",
      "lines True",
    ] { #expect(told.contains(line), "\(line) is not in:\n\(told)") }
  }

  @Test(.enabled(if: LibreOffice.isThere, "libreoffice-calc-nogui opens the workbook"))
  func `LibreOffice shows the same cells`() throws {
    let issue = try issue()
    let shown = try LibreOffice.sheets(of: try officeWorkbook(issue))
    for sheet in officeSheets(issue) + tutorSheets(issue) where sheet.title != "History" {
      let rows = try #require(shown[sheet.title], "\(shown.keys.sorted())")
      // A cell of several lines is several lines of text here.
      let wanted = sheet.rows.map {
        $0.map { $0.lines.joined(separator: "\n") }.joined(separator: "\t")
      }
      #expect(
        rows.dropFirst().map { $0.joined(separator: "\t") }.joined(separator: "\n")
          == wanted.joined(separator: "\n"))
    }
    #expect(shown["History (2)"]?.count == 2)
  }

  @Test(
    .enabled(if: LibreOffice.isThere, "libreoffice-calc-nogui opens the workbook"),
    .enabled(if: Poppler.isThere, "poppler-utils reads the PDFs"))
  func `printed, every line of a cell shows, on A4 on its side`() throws {
    let pdf = try LibreOffice.pdf(of: try officeWorkbook(try issue()))
    #expect(try Poppler.facts(of: pdf)["Page size"]?.hasSuffix("pts (A4)") == true)
    let sheets = try Poppler.sheets(of: pdf)
    #expect(sheets.count == 7)
    #expect(sheets.allSatisfy { $0.contains("Made on 7 Sep 2026.") && $0.contains("of 7") })
    #expect(sheets[1].contains("Zoë Müller, 7A") && sheets[1].contains("خان"))
  }

  private static let program = """
    import sys, datetime, openpyxl
    book = openpyxl.load_workbook(open(sys.argv[1], 'rb'))
    print('sheets', '|'.join(book.sheetnames))
    print('made', book.properties.created.isoformat())
    cells = [c for s in book for r in s.iter_rows() for c in r if c.value is not None]
    print('types', ','.join(sorted({c.data_type for c in cells})))
    print('formats', ','.join(sorted({c.number_format for c in cells}, key='General,@,d mmm yyyy,hh:mm,0'.split(',').index)))
    for s in book: print(s.title, s.max_row - 1)
    s = book['Sessions']; v = [c.value for c in s[2]]
    print('Sessions', s.max_row - 1, v[0].date(), v[2], v[3], v[8].replace(chr(10), '/'))
    c = [c for c in s['J'] if c.value == '=1+1'][0]; print('text', c.value, c.data_type, c.number_format)
    p = s.page_setup
    print('paper', p.paperSize, p.orientation, s.sheet_properties.pageSetUpPr.fitToPage, p.fitToWidth, p.fitToHeight, s.print_title_rows, s.freeze_panes)
    print('foot', s.oddFooter.left.text)
    # Without a height LibreOffice shows the first line only.
    print('lines', all(s.row_dimensions[c.row].height >= 13 * (c.value.count(chr(10)) + 1) for s in book for r in s.iter_rows() for c in r if isinstance(c.value, str)))
    """
}

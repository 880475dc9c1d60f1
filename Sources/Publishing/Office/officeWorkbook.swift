internal import Tuition

/// The tables of the office and a sheet for each tutor as one workbook, behind a sheet that says what it is.
func officeWorkbook(_ issue: PlanIssue) throws(WorkbookError) -> [UInt8] {
  let tables = officeSheets(issue) + tutorSheets(issue)
  let sheets = issue.marked([aboutSheet(of: tables, issue)] + tables)
  let file = try TemporaryFile()
  let book = try Workbook(
    at: file.path, title: issue.context,
    foot: "\(audienceLine). \(PageWords.english.madeOn) \(issue.madeOn.inWords).",
    madeOn: issue.madeOn)
  for sheet in sheets { try book.add(sheet) }
  try book.close()
  return try file.bytes()
}

private var audienceLine: String { PageWords.english.line(for: .staff) }

/// For whom the workbook is, when it was made, and what its sheets hold.
private func aboutSheet(of sheets: [OfficeSheet], _ issue: PlanIssue) -> OfficeSheet {
  let facts: [[SheetCell]] = [
    [.text("School"), .text(issue.school.records.name), .blank],
    [.text("Term"), .text(issue.school.records.term.name), .blank],
    [.text("For whom"), .text(audienceLine), .blank],
    [.text(PageWords.english.madeOn), .date(issue.madeOn), .blank],
  ]
  let contents = sheets.map { sheet -> [SheetCell] in
    [.text(sheet.title), .text(sheet.about), .number(sheet.rows.count)]
  }
  return OfficeSheet(
    "About", about: "What the workbook is.", columns: ["sheet", "what it holds", "rows"],
    groupedBy: 0, filter: .none, rows: facts + contents)
}

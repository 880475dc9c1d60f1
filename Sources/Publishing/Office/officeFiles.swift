internal import Tuition

/// The tables of the office, each as comma-separated values and all in one workbook.
func officeFiles(_ issue: PlanIssue) throws(WorkbookError) -> [InMemoryFile] {
  let tables = issue.marked(officeSheets(issue)).map { sheet in
    InMemoryFile(
      name: "office/\(sheet.title.lowercased()).csv",
      text: sheet.csv(audience: "staff", madeOn: issue.madeOn))
  }
  return tables + [InMemoryFile(name: "office/office.xlsx", bytes: try officeWorkbook(issue))]
}

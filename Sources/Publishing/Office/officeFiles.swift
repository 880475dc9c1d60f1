internal import Tuition

/// The tables of the office.
func officeFiles(_ issue: PlanIssue) -> [InMemoryFile] {
  officeSheets(issue).map { sheet in
    InMemoryFile(
      name: "office/\(sheet.name).csv", text: sheet.csv(audience: "staff", madeOn: issue.madeOn))
  }
}

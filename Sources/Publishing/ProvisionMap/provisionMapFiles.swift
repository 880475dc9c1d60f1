public import Tuition

/// The names of the files of a provision map, in the order in which they are written.
public let provisionMapFileNames = [
  "provision-map.html", "provision-map.pdf", "provision-map.csv", "provision-grid.csv",
  "provision-map.json",
]

/// Writes a provision map as a page for the screen and for paper, as tables and for machines; all are for leaders.
///
/// - Parameters:
///   - issue: the map and the day on which it is written.
///   - draft: the name of the plan where nobody has accepted it; pages and tables say so on every sheet and in every row.
public func provisionMapFiles(
  _ issue: ProvisionMapIssue, draft: String? = nil
) throws(PDFError) -> [InMemoryFile] {
  let mark = draft.map { _ in (column: "plan", word: PlanStanding.draftMark) }
  let page = provisionMapPage(issue).marked(asDraft: draft)
  return [
    InMemoryFile(name: "provision-map.html", text: HTMLText(page).text),
    InMemoryFile(name: "provision-map.pdf", bytes: try PDFFile(page).bytes()),
    InMemoryFile(name: "provision-map.csv", text: provisionMapSheet(issue, mark: mark)),
    InMemoryFile(name: "provision-grid.csv", text: provisionGrid(issue, mark: mark)),
    InMemoryFile(
      name: "provision-map.json", text: provisionMapSummary(issue, isDraft: draft != nil).text),
  ]
}

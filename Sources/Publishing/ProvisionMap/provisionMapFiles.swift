public import Tuition

/// The names of the files of a provision map, in the order in which they are written.
public let provisionMapFileNames = [
  "provision-map.html", "provision-map.pdf", "provision-map.csv", "provision-grid.csv",
  "provision-map.json",
]

/// Writes a provision map as a page for the screen and for paper, as tables and for machines; all are for leaders.
public func provisionMapFiles(
  _ issue: ProvisionMapIssue
) throws(PDFError) -> [InMemoryFile] {
  let page = provisionMapPage(issue)
  return [
    InMemoryFile(name: "provision-map.html", text: HTMLText(page).text),
    InMemoryFile(name: "provision-map.pdf", bytes: try PDFFile(page).bytes()),
    InMemoryFile(name: "provision-map.csv", text: provisionMapSheet(issue)),
    InMemoryFile(name: "provision-grid.csv", text: provisionGrid(issue)),
    InMemoryFile(name: "provision-map.json", text: provisionMapSummary(issue).text),
  ]
}

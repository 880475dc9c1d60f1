public import Tuition

/// The names of the files of a provision map, in the order in which they are written.
public let provisionMapFileNames = [
  "provision-map.html", "provision-map.pdf", "provision-map.csv", "provision-map.json",
]

/// What of a provision map is published, how pupils are named in it, and when it is made.
public struct ProvisionMapIssue: Sendable {
  /// The map.
  public let map: ProvisionMap
  /// The school.
  public let school: School
  /// How pupils are named.
  public let names: PupilNames
  /// When it is made.
  public let madeOn: CalendarDate

  /// Prepares to publish a map.
  public init(
    _ map: ProvisionMap, of school: School, naming manner: PupilNaming, madeOn: CalendarDate
  ) {
    self.map = map
    self.school = school
    names = PupilNames(of: school, manner)
    self.madeOn = madeOn
  }

  /// The school and the term.
  var context: String { "\(school.records.name), \(school.records.term.name)" }
}

/// Writes a provision map as a page for the screen and for paper, as a table and for machines; all of it is for school leaders.
public func provisionMapFiles(
  _ issue: ProvisionMapIssue
) throws(PDFError) -> [InMemoryFile] {
  let page = provisionMapPage(issue)
  return [
    InMemoryFile(name: "provision-map.html", text: HTMLText(page).text),
    InMemoryFile(name: "provision-map.pdf", bytes: try PDFFile(page).bytes()),
    InMemoryFile(name: "provision-map.csv", text: provisionMapSheet(issue)),
    InMemoryFile(name: "provision-map.json", text: provisionMapSummary(issue).text),
  ]
}

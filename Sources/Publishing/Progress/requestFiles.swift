public import Tuition

/// The names of the files that matching writes.
public let requestFileNames = [RecordTable.requests.rawValue, "requests.md", "requests.html"]

/// The requests of a school and the page that explains them, as text and for the screen.
public func requestFiles(_ matches: Matches, of school: School) -> [InMemoryFile] {
  [
    InMemoryFile(name: requestFileNames[0], text: requestTable(matches.requests)),
    InMemoryFile(name: requestFileNames[1], text: RequestsPage(matches, school).text),
    InMemoryFile(
      name: requestFileNames[2],
      text: HTMLText(matchPage(MatchIssue(matches, of: school, naming: .initials))).text),
  ]
}

/// The requests as a table, each with what led to it.
func requestTable(_ requests: [Request]) -> String {
  var table = CSVText(header: [
    "pupil", "subject", "provision", "points", "statutory", "first", "last", "tutor", "priority",
    "criteria", "data", "judgement", "origin",
  ])
  for request in requests { table.append(request.cells + [request.trace?.origin ?? ""]) }
  return table.text
}

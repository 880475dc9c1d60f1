public import Tuition

/// The names of the files that matching writes.
public let requestFileNames = [RecordTable.requests.rawValue, "requests.md", "requests.html"]

/// The page that explains the requests, as text.
public func requestsPage(_ matches: Matches, of school: School) -> String {
  RequestsPage(matches, school).text
}

/// The requests of a school and the page that explains them, as text and for the screen.
public func requestFiles(_ matches: Matches, of school: School) -> [InMemoryFile] {
  [
    InMemoryFile(name: RecordTable.requests.rawValue, text: requestTable(matches.requests)),
    InMemoryFile(name: "requests.md", text: requestsPage(matches, of: school)),
    InMemoryFile(
      name: "requests.html",
      text: HTMLText(matchPage(MatchIssue(matches, of: school, naming: .initials))).text),
  ]
}

/// The requests as a table, each with what led to it, and with the columns that somebody added.
func requestTable(_ requests: [Request]) -> String {
  var added: [String] = []
  for note in requests.flatMap({ $0.trace?.notes ?? [] }) where !added.contains(note.column) {
    added.append(note.column)
  }
  var table = CSVText(
    header: [
      "pupil", "subject", "provision", "points", "statutory", "first", "last", "tutor", "priority",
      "criteria", "data", "judgement", "origin",
    ] + added)
  for request in requests {
    let notes = Dictionary(
      (request.trace?.notes ?? []).map { ($0.column, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    table.append(
      request.cells + [request.trace?.origin ?? ""] + added.map { notes[$0]?.harmlessCell ?? "" })
  }
  return table.text
}

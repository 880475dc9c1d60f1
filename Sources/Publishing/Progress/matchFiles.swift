public import Tuition

/// The names of the files of the page that explains requests.
public let matchFileNames = ["requests.html", "requests.pdf"]

/// Writes what explains the requests as a page for the screen and for paper, for school leaders.
public func matchFiles(_ issue: MatchIssue) throws(PDFError) -> [InMemoryFile] {
  let page = matchPage(issue)
  return [
    InMemoryFile(name: "requests.html", text: HTMLText(page).text),
    InMemoryFile(name: "requests.pdf", bytes: try PDFFile(page).bytes()),
  ]
}

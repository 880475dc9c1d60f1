public import Tuition

/// The names of the files of the page that explains requests.
public let matchFileNames = ["requests.html", "requests.pdf"]

/// Matches to be published, with how pupils are named in them.
public struct MatchIssue: Sendable {
  /// What came of matching.
  public let matches: Matches
  /// The school.
  public let school: School
  /// How pupils are named.
  public let names: PupilNames

  /// Prepares to publish matches.
  public init(_ matches: Matches, of school: School, naming manner: PupilNaming) {
    self.matches = matches
    self.school = school
    names = PupilNames(of: school, manner)
  }

  /// A pupil and subject as a row names them.
  func name(of progress: PupilProgress) -> PageText {
    PageText(names.nameAndForm(of: progress.pupil))
  }
}

/// Writes what explains the requests as a page for the screen and for paper, for school leaders.
public func matchFiles(_ issue: MatchIssue) throws(PDFError) -> [InMemoryFile] {
  let page = matchPage(issue)
  return [
    InMemoryFile(name: "requests.html", text: HTMLText(page).text),
    InMemoryFile(name: "requests.pdf", bytes: try PDFFile(page).bytes()),
  ]
}

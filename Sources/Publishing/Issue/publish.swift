public import Tuition

/// Lays out a plan for some of its readers, each in a folder of their own that holds nothing of others.
///
/// - Parameters:
///   - issue: the plan with what its readers ask about it.
///   - readers: for whom it is laid out.
///   - letter: the text of the letter to families.
public func publish(
  _ issue: PlanIssue, for readers: Set<Reader>, letter: LetterTemplate = .english
) throws(PDFError) -> [InMemoryFile] {
  var files: [InMemoryFile] = []
  for reader in Reader.allCases where readers.contains(reader) {
    switch reader {
    case .tutors: files += try tutorFiles(issue)
    case .families: files += try familyFiles(issue, letter)
    case .teachers: files += try teacherFiles(issue)
    case .rooms: files += try roomFiles(issue)
    case .leaders: files += try leaderFiles(issue)
    case .office: files += officeFiles(issue)
    }
  }
  return issue.marked(files)
}

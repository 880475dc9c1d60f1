public import Tuition

/// Lays out a plan for some of its readers, each in a folder of their own that holds nothing of others.
///
/// - Parameters:
///   - issue: the plan with what its readers ask about it.
///   - readers: for whom it is laid out.
///   - letter: the text of the letter to families.
public func publish(
  _ issue: PlanIssue, for readers: Set<Reader>, letter: LetterTemplate = .english
) throws(PublishingError) -> [InMemoryFile] {
  let asked = Reader.allCases.filter(readers.contains)
  var files: [InMemoryFile] = []
  do {
    for reader in asked { files += try pages(issue, for: reader, letter) }
  } catch {
    throw .paper(error)
  }
  guard readers.contains(.office) else { return issue.marked(files) }
  do {
    return issue.marked(files + (try officeFiles(issue)))
  } catch {
    throw .workbook(error)
  }
}

/// What a reader gets as pages and calendars; the office has tables instead.
private func pages(
  _ issue: PlanIssue, for reader: Reader, _ letter: LetterTemplate
) throws(PDFError) -> [InMemoryFile] {
  switch reader {
  case .tutors: try tutorFiles(issue)
  case .families: try familyFiles(issue, letter)
  case .teachers: try teacherFiles(issue)
  case .rooms: try roomFiles(issue)
  case .leaders: try leaderFiles(issue)
  case .office: []
  }
}

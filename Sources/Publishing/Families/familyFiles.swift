internal import Tuition

/// For each pupil with tuition a folder with the letter to the family, which tells of nobody else.
func familyFiles(_ issue: PlanIssue, _ template: LetterTemplate) throws(PDFError) -> [InMemoryFile]
{
  let placed = Dictionary(grouping: issue.placedRequests(), by: \.pupil)
  let minutes = LessonMinutes(issue.school)
  var names = FolderNames()
  var files: [InMemoryFile] = []
  for (id, requests) in placed.sorted(by: { $0.key < $1.key }) {
    guard let pupil = issue.school.pupil(id) else { continue }
    let letter = FamilyLetter(
      to: pupil, requests, minutes: minutes, template: template, issue: issue)
    files += try issue.files(letter.page, at: "families/\(names.name(for: id.text))/letter")
  }
  return files
}

internal import Tuition

/// For each tutor a folder with a calendar, a schedule and the briefs of their own pupils, and nothing of others.
func tutorFiles(_ issue: PlanIssue) throws(PDFError) -> [InMemoryFile] {
  let sessions = issue.plan.timetable.sessions + (issue.plan.replaced?.sessions ?? [])
  var names = FolderNames()
  var files: [InMemoryFile] = []
  for tutor in Set(sessions.map(\.tutor)).sorted() {
    let folder = "tutors/" + names.name(for: tutor.text)
    let calendar = CalendarFile(
      name: issue.draftMark
        + "Tuition, \(issue.name(of: tutor)), \(issue.school.records.term.name)",
      events: tutorEvents(of: tutor, issue), madeOn: issue.madeOn, revision: issue.plan.revision)
    files.append(InMemoryFile(name: folder + "/calendar.ics", text: calendar.text))
    let own = issue.sessions { $0.tutor == tutor }
    guard !own.isEmpty else { continue }
    files += try issue.files(tutorSchedulePage(of: tutor, own, issue), at: folder + "/schedule")
    files += try issue.files(tutorBriefsPage(of: tutor, issue), at: folder + "/briefs")
  }
  return files
}

internal import Tuition

/// For each room a sheet a week for its door; pupils are counted there, never named.
func roomFiles(_ issue: PlanIssue) throws(PDFError) -> [InMemoryFile] {
  var names = FolderNames()
  var files: [InMemoryFile] = []
  for room in Set(issue.plan.timetable.sessions.map(\.room)).sorted() {
    let page = roomPage(of: room, issue)
    files += try issue.files(page, at: "rooms/" + names.name(for: room.text))
  }
  return files
}

private func roomPage(of room: Identifier<Room>, _ issue: PlanIssue) -> Page {
  let sessions = issue.sessions { $0.room == room }
  let mondays = PlanIssue.mondays(of: sessions.map(\.session.date))
  let sheets = mondays.enumerated().flatMap { number, monday in
    (number == 0 ? [] : [Block.pageBreak]) + [
      .section("\(issue.name(of: room)), week of \(issue.words(forWeekOf: monday))"),
      .table(
        issue.weekTable(
          of: sessions.filter { $0.session.date.monday == monday }, monday: monday
        ) { doorCell($0, issue) }),
    ]
  }
  return Page(
    title: "Tuition in \(issue.name(of: room))", context: issue.context, audience: .everybody,
    madeOn: issue.madeOn, orientation: .landscape, blocks: sheets)
}

private func doorCell(_ one: PublishedSession, _ issue: PlanIssue) -> PageText {
  .strong(one.session.subject.name)
    + PageText(
      ", \(issue.name(of: one.session.tutor)), \(counted(one.session.pupils.count, "pupil"))")
}

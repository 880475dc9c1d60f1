internal import Tuition

/// For each tutor the sessions of their term, with the lessons that pupils come from.
func tutorSheets(_ issue: PlanIssue) -> [OfficeSheet] {
  let sessions = Dictionary(grouping: issue.sessions()) { $0.session.tutor }
  return sessions.sorted { $0.key < $1.key }.map { tutor, sessions in
    OfficeSheet(
      issue.name(of: tutor), about: "The term of one tutor.",
      columns: [
        "date", "day", "starts", "ends", "room", "subject", "provision", "pupils",
        "session",
      ], groupedBy: 0, rows: sessions.map { tutorRow($0, issue) })
  }
}

private func tutorRow(_ one: PublishedSession, _ issue: PlanIssue) -> [SheetCell] {
  let session = one.session
  let week = one.week.map { " (\($0))" } ?? ""
  return [
    .date(session.date), .text(session.date.weekday.rawValue + week),
    .time(one.starts), .time(one.ends), .text(issue.name(of: session.room)),
    .text(session.subject.name), .text(issue.name(of: session.provision)),
    .list(
      session.pupils.map { pupil in
        issue.names.nameAndForm(of: pupil) + lessonLeft(by: pupil, for: session, issue)
      }), .text(session.id.text),
  ]
}

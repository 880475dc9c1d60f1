internal import Tuition

/// The tables of the office: sessions, registers to sign, withdrawals, and whom to expect each day.
func officeSheets(_ issue: PlanIssue) -> [OfficeSheet] {
  let sessions = issue.sessions()
  return [
    OfficeSheet(
      "Sessions", about: "Every session of the term, in order of date and time.",
      columns: [
        "date", "day", "starts", "ends", "room", "tutor", "provision", "subject", "pupils",
        "session",
      ], rows: sessions.map { sessionRow($0, issue) }),
    OfficeSheet(
      "Registers", about: "A row for each pupil of each session, to be printed and signed.",
      columns: [
        "date", "day", "starts", "room", "tutor", "subject", "pupil",
        .init("present", room: 9), .init("reason", room: 20), .init("signed", room: 16), "session",
      ], filter: .none, rows: sessions.flatMap { registerRows($0, issue) }),
    OfficeSheet(
      "Withdrawals", about: "Which lesson each pupil leaves when.",
      columns: [
        "date", "day", "period", "pupil", "class", "subject", "teacher", "minutes", "session",
      ], rows: issue.plan.withdrawals.map { withdrawalRow($0, issue) }),
    OfficeSheet(
      "Contacts", about: "Whom to expect each day, from when to when, and where they are.",
      columns: ["date", "day", "tutor", "from", "to", "rooms", "sessions"],
      rows: contactRows(sessions, issue)),
  ]
}

private func sessionRow(_ one: PublishedSession, _ issue: PlanIssue) -> [SheetCell] {
  let session = one.session
  return [
    .date(session.date), .text(session.date.weekday.rawValue), .time(one.starts), .time(one.ends),
    .text(issue.name(of: session.room)), .text(issue.name(of: session.tutor)),
    .text(issue.name(of: session.provision)), .text(session.subject.name),
    .list(session.pupils.map(issue.names.nameAndForm)), .text(session.id.text),
  ]
}

private func registerRows(_ one: PublishedSession, _ issue: PlanIssue) -> [[SheetCell]] {
  let session = one.session
  return session.pupils.map { pupil in
    [
      .date(session.date), .text(session.date.weekday.rawValue), .time(one.starts),
      .text(issue.name(of: session.room)), .text(issue.name(of: session.tutor)),
      .text(session.subject.name), .text(issue.names.nameAndForm(of: pupil)), .blank, .blank,
      .blank, .text(session.id.text),
    ]
  }
}

private func withdrawalRow(_ one: Withdrawal, _ issue: PlanIssue) -> [SheetCell] {
  [
    .date(one.date), .text(one.date.weekday.rawValue), .text(one.period.text),
    .text(issue.names.nameAndForm(of: one.pupil)), .text(one.schoolClass.text),
    .text(one.subject.name), .text(one.teacher ?? ""), .number(one.minutes),
    .text(one.session.text),
  ]
}

/// On each date each tutor who comes: from when to when, and where they are.
private func contactRows(_ sessions: [PublishedSession], _ issue: PlanIssue) -> [[SheetCell]] {
  struct Visit: Hashable, Comparable {
    let date: CalendarDate
    let tutor: Identifier<Tutor>
    static func < (left: Self, right: Self) -> Bool {
      (left.date, left.tutor) < (right.date, right.tutor)
    }
  }
  let visits = Dictionary(grouping: sessions) {
    Visit(date: $0.session.date, tutor: $0.session.tutor)
  }
  return visits.sorted { $0.key < $1.key }.map { visit, sessions in
    let rooms = Set(sessions.map(\.session.room)).sorted().map(issue.name)
    return [
      .date(visit.date), .text(visit.date.weekday.rawValue), .text(issue.name(of: visit.tutor)),
      sessions.map(\.starts).min().map(SheetCell.time) ?? .blank,
      sessions.map(\.ends).max().map(SheetCell.time) ?? .blank, .list(rooms),
      .number(sessions.count),
    ]
  }
}

internal import Tuition

/// A table for the office, before anybody has decided whether as comma-separated values or in a workbook.
struct OfficeSheet {
  let name: String
  let columns: [String]
  let rows: [[String]]

  /// The table as comma-separated values in which no cell is calculated; each row says for whom and when.
  func csv(audience: String, madeOn: CalendarDate) -> String {
    var text = CSVText(header: columns + ["for", "made-on"], formulas: .harmless)
    for row in rows { text.append(row + [audience, madeOn.description]) }
    return text.text
  }
}

/// The tables of the office: sessions, registers to sign, withdrawals, and whom to expect each day.
func officeSheets(_ issue: PlanIssue) -> [OfficeSheet] {
  let sessions = issue.sessions()
  let sheets = [
    OfficeSheet(
      name: "sessions",
      columns: [
        "date", "day", "starts", "ends", "room", "tutor", "provision", "subject", "pupils",
        "session",
      ], rows: sessions.map { sessionRow($0, issue) }),
    OfficeSheet(
      name: "registers",
      columns: [
        "date", "day", "starts", "room", "tutor", "subject", "pupil", "present", "reason", "signed",
        "session",
      ], rows: sessions.flatMap { registerRows($0, issue) }),
    OfficeSheet(
      name: "withdrawals",
      columns: [
        "date", "day", "period", "pupil", "class", "subject", "teacher", "minutes", "session",
      ], rows: issue.plan.withdrawals.map { withdrawalRow($0, issue) }),
    OfficeSheet(
      name: "contacts", columns: ["date", "day", "tutor", "from", "to", "rooms", "sessions"],
      rows: contactRows(sessions, issue)),
  ]
  return issue.plan.standing.isDraft ? sheets.map(\.asDraft) : sheets
}

extension OfficeSheet {
  /// The table with a first column that says in each row that the plan is a draft.
  fileprivate var asDraft: OfficeSheet {
    OfficeSheet(
      name: name, columns: ["standing"] + columns,
      rows: rows.map { [PlanStanding.draftMark] + $0 })
  }
}

private func sessionRow(_ one: PublishedSession, _ issue: PlanIssue) -> [String] {
  let session = one.session
  return [
    "\(session.date)", session.date.weekday.rawValue, "\(one.starts)", "\(one.ends)",
    issue.name(of: session.room), issue.name(of: session.tutor),
    issue.name(of: session.provision), session.subject.name, issue.pupils(of: session),
    session.id.text,
  ]
}

private func registerRows(_ one: PublishedSession, _ issue: PlanIssue) -> [[String]] {
  let session = one.session
  return session.pupils.map { pupil in
    [
      "\(session.date)", session.date.weekday.rawValue, "\(one.starts)",
      issue.name(of: session.room), issue.name(of: session.tutor), session.subject.name,
      issue.names.nameAndForm(of: pupil), "", "", "", session.id.text,
    ]
  }
}

private func withdrawalRow(_ one: Withdrawal, _ issue: PlanIssue) -> [String] {
  [
    "\(one.date)", one.date.weekday.rawValue, one.period.text,
    issue.names.nameAndForm(of: one.pupil), one.schoolClass.text, one.subject.name,
    one.teacher ?? "", "\(one.minutes)", one.session.text,
  ]
}

/// On each date each tutor who comes: from when to when, and where they are.
private func contactRows(_ sessions: [PublishedSession], _ issue: PlanIssue) -> [[String]] {
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
      "\(visit.date)", visit.date.weekday.rawValue, issue.name(of: visit.tutor),
      sessions.map(\.starts).min()?.description ?? "",
      sessions.map(\.ends).max()?.description ?? "", rooms.joined(separator: "; "),
      "\(sessions.count)",
    ]
  }
}

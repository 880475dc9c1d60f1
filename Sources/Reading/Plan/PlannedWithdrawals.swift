internal import Tuition

extension TableForm {
  static let withdrawals = TableForm(
    file: "withdrawals.csv",
    ["session", "date", "period", "pupil", "class", "subject", "minutes"], optional: ["teacher"])
}

/// The withdrawals that a plan states, in the order of the rows.
func readWithdrawals(
  _ file: InMemoryFile, school: School, sessions: [Session], log: FindingLog
) -> [Withdrawal] {
  guard let rows = CSVTable(file, form: .withdrawals, log: log)?.rows(log: log) else { return [] }
  let names = PlanNames(school)
  let known = Set(sessions.map(\.id))
  let isWhole = !log.holdsErrors
  return rows.compactMap { row in
    guard let withdrawal = row.withdrawal(names) else { return nil }
    if isWhole, !known.contains(withdrawal.session) {
      row.warning(
        "session", "\(quoted(withdrawal.session.text)) is not in sessions.csv",
        "Take this row out, or put the session back.")
    }
    return withdrawal
  }
}

extension CSVRow {
  fileprivate func withdrawal(_ names: PlanNames) -> Withdrawal? {
    let session: Identifier<Session>? = identifier("session")
    let date = requiredDate("date")
    let period: Identifier<Period>? = known("period", among: names.periods)
    let pupil: Identifier<Pupil>? = known("pupil", among: names.pupils)
    let schoolClass: Identifier<SchoolClass>? = identifier("class")
    let subject = requiredText("subject")
    let minutes = requiredWholeNumber("minutes")
    guard let session, let date, let period, let pupil, let schoolClass, let subject, let minutes
    else { return nil }
    return Withdrawal(
      session: session, date: date, period: period, pupil: pupil, schoolClass: schoolClass,
      subject: Subject(subject), teacher: text("teacher"), minutes: minutes)
  }
}

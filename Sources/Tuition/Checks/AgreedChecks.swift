extension Register {
  /// What is wrong with the agreed sessions: each by itself, and then together.
  func agreedProblems() -> [Problem] {
    guard !records.agreed.isEmpty else { return [] }
    var list = ProblemList(.agreed)
    let facts = AgreedFacts(records)
    for (row, session) in records.agreed.enumerated() {
      let known = list.problems.count
      checkNames(of: session, row, into: &list)
      guard list.problems.count == known else { continue }
      checkRequest(of: session, row, facts, into: &list)
      guard let calendar else { continue }
      checkDate(of: session, row, calendar, into: &list)
      guard let taken = periodsTaken(by: session) else {
        notePeriods(of: session, row, into: &list)
        continue
      }
      checkTutor(of: session, row, taken, facts, calendar, into: &list)
      checkPupil(of: session, row, taken, facts, calendar, into: &list)
      checkRoom(of: session, row, taken, facts, calendar, into: &list)
    }
    checkCounts(into: &list)
    checkPlaces(into: &list)
    return list.problems.enumerated().sorted { left, right in
      (left.1.row ?? -1, left.0) < (right.1.row ?? -1, right.0)
    }.map(\.1)
  }

  private func checkNames(
    of session: AgreedSession, _ row: Int, into list: inout ProblemList
  ) {
    list.refer(row, "pupil", to: session.pupil, in: pupils, unless: unread)
    list.refer(row, "provision", to: session.provision, in: provisions, unless: unread)
    list.refer(row, "period", to: session.period, in: periods, unless: unread)
    list.refer(row, "tutor", to: session.tutor, in: tutors, unless: unread)
    if let room = session.room {
      list.refer(row, "room", to: room, in: rooms, unless: unread)
    }
  }

  private func checkRequest(
    of session: AgreedSession, _ row: Int, _ facts: AgreedFacts, into list: inout ProblemList
  ) {
    guard !unread.contains(.requests) else { return }
    let requests = facts.requests[session.key] ?? []
    if requests.isEmpty {
      list.error(
        row, "provision",
        "\(quoted(session.pupil.text)) does not ask for \(quoted(session.provision.text)) in "
          + quoted(session.subject.name),
        "Add the request to requests.csv, or take this row out.")
    } else if !requests.contains(where: { $0.allows(session.date) }) {
      list.error(
        row, "date", "\(session.date) is outside the dates of the request",
        "Choose another date, or change first and last in requests.csv.")
    } else if !requests.contains(where: { $0.tutor == nil || $0.tutor == session.tutor }) {
      list.error(
        row, "tutor", "the request names another tutor than \(quoted(session.tutor.text))",
        "Write the same tutor in requests.csv and here.")
    }
  }

  private func checkDate(
    of session: AgreedSession, _ row: Int, _ calendar: TermCalendar, into list: inout ProblemList
  ) {
    let term = calendar.term
    if !term.contains(session.date) {
      list.error(
        row, "date", "\(session.date) is outside the term, \(term.first) to \(term.last)",
        "Choose a date of the term, or take this row out.")
    } else if let year = pupil(session.pupil)?.year, !calendar.isOpen(session.date, to: year) {
      list.error(
        row, "date", "\(session.date) is closed to year \(year)",
        "Choose another date, or change closures.csv.")
    }
  }

  /// The periods an agreed session takes, or nothing where the day has not so many.
  func periodsTaken(by session: AgreedSession) -> [Period]? {
    guard let first = periods.row(session.period) else { return nil }
    let count = provision(session.provision)?.periods ?? 1
    guard (1...50).contains(count), first + count <= records.periods.count else { return nil }
    let taken = Array(records.periods[first..<first + count])
    return taken.allSatisfy { $0.days.contains(session.date.weekday) } ? taken : nil
  }

  private func notePeriods(
    of session: AgreedSession, _ row: Int, into list: inout ProblemList
  ) {
    guard periods.row(session.period) != nil else { return }
    let count = provision(session.provision)?.periods ?? 1
    let missing =
      count == 1
      ? quoted(session.period.text) : "\(count) periods from \(quoted(session.period.text)) on"
    list.error(
      row, "period",
      "\(session.date) is a \(session.date.weekday.rawValue), which has no \(missing)",
      "Choose another period or date.")
  }
}

/// A request as agreed sessions refer to it.
struct AgreedKey: Hashable {
  let pupil: Identifier<Pupil>
  let subject: Subject
  let provision: Identifier<Provision>
}

extension AgreedSession {
  var key: AgreedKey { AgreedKey(pupil: pupil, subject: subject, provision: provision) }
}

extension Request {
  fileprivate func allows(_ date: CalendarDate) -> Bool {
    (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
  }
}

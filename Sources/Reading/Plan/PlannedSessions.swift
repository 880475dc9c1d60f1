internal import Tuition

extension TableForm {
  static let sessions = TableForm(
    file: "sessions.csv",
    ["session", "date", "period", "provision", "subject", "tutor", "room", "pupils"],
    optional: ["week", "day", "starts", "ends", "pot"])
}

/// The sessions of a plan in the order of the rows.
func readSessions(_ file: InMemoryFile, school: School, log: FindingLog) -> [Session] {
  guard let rows = CSVTable(file, form: .sessions, log: log)?.rows(log: log) else { return [] }
  var seen: Set<Identifier<Session>> = []
  let names = PlanNames(school)
  return rows.compactMap { row in
    guard let session = row.session(of: school, names) else { return nil }
    if !seen.insert(session.id).inserted {
      row.error(
        "session", "\(quoted(session.id.text)) is already in a row above",
        "Give each session an identifier of its own.")
    }
    row.checkDay(of: session, school)
    return session
  }
}

/// The names that a plan may use.
struct PlanNames {
  let pupils, tutors, rooms, provisions, periods, pots: Set<String>

  init(_ school: School) {
    pupils = Set(school.records.pupils.map(\.id.text))
    tutors = Set(school.records.tutors.map(\.id.text))
    rooms = Set(school.records.rooms.map(\.id.text))
    provisions = Set(school.records.provisions.map(\.id.text))
    periods = Set(school.records.periods.map(\.name.text))
    pots = Set((school.records.pots ?? []).map(\.id.text))
  }
}

extension CSVRow {
  fileprivate func session(of school: School, _ names: PlanNames) -> Session? {
    let id: Identifier<Session>? = identifier("session")
    let date = requiredDate("date")
    let period: Identifier<Period>? = known("period", among: names.periods)
    let provision: Identifier<Provision>? = known("provision", among: names.provisions)
    let subject = requiredText("subject")
    let tutor: Identifier<Tutor>? = known("tutor", among: names.tutors)
    let room: Identifier<Room>? = known("room", among: names.rooms)
    guard let members = members(names), let id, let date, let period, let provision, let subject,
      let tutor, let room
    else { return nil }
    return Session(
      id: id, date: date, period: period, provision: provision, subject: Subject(subject),
      tutor: tutor, room: room, pupils: members.map(\.pupil), pots: members.map(\.pot))
  }

  /// The pupils with their pots, sorted by pupil.
  private func members(
    _ names: PlanNames
  ) -> [(pupil: Identifier<Pupil>, pot: Identifier<Pot>?)]? {
    guard requiredText("pupils") != nil, let pupils = items("pupils") else { return nil }
    let pots = parts("pot")
    guard pots.isEmpty || pots.count == pupils.count else {
      error(
        "pot", "there are \(counted(pupils.count, "pupil")) and \(counted(pots.count, "pot"))",
        "Write one pot for each pupil, in the same order, or none at all.")
      return nil
    }
    guard Set(pupils).count == pupils.count else {
      error("pupils", "a pupil is named twice", "Name each pupil once.")
      return nil
    }
    var members: [(pupil: Identifier<Pupil>, pot: Identifier<Pot>?)] = []
    for (place, pupil) in pupils.enumerated() {
      let pot = pots.isEmpty ? "" : pots[place]
      let isPupil = isKnown(pupil, "pupils", among: names.pupils)
      guard isPupil, pot.isEmpty || isKnown(pot, "pot", among: names.pots) else { return nil }
      members.append((Identifier(pupil), pot.isEmpty ? nil : Identifier(pot)))
    }
    return members.sorted { $0.pupil < $1.pupil }
  }

  /// The parts of a list, blank ones kept; none where the cell is blank.
  private func parts(_ column: String) -> [String] {
    guard let text = text(column) else { return [] }
    return text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
  }

  /// An identifier that must be there and that the school has.
  func known<Owner>(_ column: String, among names: Set<String>) -> Identifier<Owner>? {
    guard let id: Identifier<Owner> = identifier(column) else { return nil }
    return isKnown(id.text, column, among: names) ? id : nil
  }

  private func isKnown(_ name: String, _ column: String, among names: Set<String>) -> Bool {
    if names.contains(name) { return true }
    let nearest = names.count < 500 ? nearestName(to: name, among: names.sorted()) : nil
    error(
      column, "the school has no \(quoted(name))",
      nearest.map { "Write \(quoted($0)), if that is meant." }
        ?? "Check the name, and that the plan is one of this school.")
    return false
  }

  /// Warns where the day or week beside a date is not the date's own.
  fileprivate func checkDay(of session: Session, _ school: School) {
    if let day = text("day"), day != session.date.weekday.rawValue {
      warning(
        "day", "\(session.date) is a \(session.date.weekday.rawValue), not a \(quoted(day))",
        "Correct the day or the date; the date counts.")
    }
    let label = school.calendar.label(of: session.date)
    if let week = text("week"), week != label {
      warning(
        "week", "\(session.date) is not in a week \(quoted(week))",
        "Correct the week or the date; the date counts.")
    }
  }
}

internal import Checking
internal import Exploring
internal import Publishing
internal import Reading
public import Tuition

/// Which session of a plan is asked about.
public enum AskedSession: Sendable {
  /// The session with an identifier.
  case named(String)
  /// The session of a pupil on a date.
  case of(pupil: String, on: CalendarDate)
}

/// How many moves are told and read by the checker; machines are given all.
private let toldMoves = 20

/// Tells all times at which a session could be instead, with what each would cost.
public func explainSession(
  _ asked: AskedSession, in folder: String, plan: String
) throws(WorkflowError) -> ExplainReport {
  let (filed, warnings) = try askedSchool(in: folder, plan: plan)
  let held = try heldPlan(in: plan, of: filed)
  let session = try session(asked, in: held)
  let found = moves(
    of: session, in: held.folder.timetable, of: held.school, from: held.from)
  for move in found.prefix(toldMoves) { try verify(move, held) }
  return ExplainReport(
    text: movesText(
      of: session, found, told: toldMoves,
      agreed: held.school.records.agreed),
    json: movesSummary(of: session, found).text, warnings: warnings + held.findings)
}

private func session(
  _ asked: AskedSession, in held: HeldPlan
) throws(WorkflowError) -> Session {
  let sessions = held.folder.timetable.sessions
  switch asked {
  case .named(let name):
    guard let found = sessions.first(where: { $0.id.text == name }) else {
      throw .unknown(what: "session", name: name, known: sessions.map(\.id.text))
    }
    return found
  case .of(let pupil, let date):
    let own = sessions.filter { $0.pupils.contains(Identifier(pupil)) }
    guard let found = own.first(where: { $0.date == date }) else {
      throw .unknown(
        what: "session of \(pupil) on", name: "\(date)", known: own.map(\.date.description))
    }
    return found
  }
}

/// Has the checker read the plan in which a session is elsewhere.
private func verify(_ move: SessionMove, _ held: HeldPlan) throws(WorkflowError) {
  let sessions = held.folder.timetable.sessions.map {
    $0.id == move.session.id ? move.session : $0
  }
  let moved = Timetable(sessions, order: { held.school.periodIndex($0) ?? 0 })
  let before = Set(held.breaches.map(\.description))
  let breaches = check(moved, of: held.school, from: held.from, unmade: held.unmade).map(
    \.description
  )
  .filter { !before.contains($0) }
  guard breaches.isEmpty else {
    throw .refused(["On \(move.session.date) in \(move.session.period):"] + breaches)
  }
}

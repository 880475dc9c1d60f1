public import Tuition

/// Tells the times at which a session could be instead, the cheapest first.
///
/// - Parameters:
///   - session: the session as it is.
///   - found: where it could be.
///   - told: how many of them are told.
///   - agreed: the sessions that stand as they are.
public func movesText(
  of session: Session, _ found: [SessionMove], told: Int, agreed: [AgreedSession]
) -> String {
  var lines = [
    "\(session.id), \(session.subject) with \(session.tutor), is on \(moment(session)), for "
      + "\(session.pupils.map(\.text).joined(separator: ", "))."
  ]
  guard !found.isEmpty else {
    lines.append(whyNoMove(session, agreed))
    return lines.map { $0.printable + "\n" }.joined()
  }
  lines += [
    "With this tutor, and all others where they are, it could be at "
      + "\(counted(found.count, "other time")), the cheapest first:", "",
  ]
  let more = found.count - told
  return lines.map { $0.printable + "\n" }.joined() + movesTable(found.prefix(told)).text()
    + (more > 0 ? "and \(grouped(more)) more: --json has them all\n" : "")
}

private func whyNoMove(_ session: Session, _ agreed: [AgreedSession]) -> String {
  let isAgreed = agreed.contains {
    session.pupils.contains($0.pupil) && $0.date == session.date && $0.period == session.period
  }
  return isAgreed
    ? "It is agreed, and stays where it is as long as agreed.csv says so."
    : "It can be at no other time with this tutor while all others stay: every other time is barred."
}

private func movesTable(_ found: ArraySlice<SessionMove>) -> TextTable {
  var table = TextTable(["when", "room", "missed", "cost"], names: 3)
  for move in found {
    let missed = move.missed.map(\.name).joined(separator: ", ")
    table.add([
      moment(move.session), move.session.room.text, missed.isEmpty ? "no lesson" : missed,
      words(cost: move.cost),
    ])
  }
  return table
}

private func moment(_ session: Session) -> String {
  "\(session.date.weekday.rawValue) \(session.date) \(session.period)"
}

private func words(cost: Int) -> String {
  cost == 0 ? "the same" : "\(grouped(abs(cost))) \(cost > 0 ? "more" : "less")"
}

/// The times at which a session could be instead, for machines.
public func movesSummary(of session: Session, _ found: [SessionMove]) -> JSONText {
  .object([
    ("session", .string(session.id.text)), ("date", .string("\(session.date)")),
    ("period", .string(session.period.text)), ("tutor", .string(session.tutor.text)),
    (
      "moves",
      .list(
        found.map { move in
          .object([
            ("date", .string("\(move.session.date)")),
            ("period", .string(move.session.period.text)),
            ("room", .string(move.session.room.text)), ("cost", .integer(move.cost)),
            ("missed", .list(move.missed.map { .string($0.name) })),
          ])
        })
    ),
  ])
}

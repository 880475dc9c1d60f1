public import Tuition

/// The names of the files of a plan folder, in the order in which they are written.
public let planFolderNames = [
  "sessions.csv", "withdrawals.csv", "unplaced.csv", "plan.json", "warm.bin",
]

/// The same with what a plan folder holds where tutors are shared.
public let sharingPlanFolderNames = planFolderNames + [GrantedTutor.fileName]

/// Lays out a plan as the files of a plan folder, format 1.
///
/// Only the seconds in `plan.json` may differ between two equal runs.
///
/// - Parameters:
///   - plan: the plan.
///   - unplaced: what it could not place, with what stands in the way.
///   - school: the school it was made for.
///   - withdrawals: the lessons that it makes pupils miss.
///   - warm: what the planner can go on from when it plans the school again; bytes that mean nothing to others.
///   - seconds: how long the planning took.
public func planFolder(
  _ plan: Plan, unplaced: [Unplaced], of school: School, withdrawals: [Withdrawal],
  warm: [UInt8], seconds: Double
) -> [InMemoryFile] {
  let summary = planSummary(plan, of: school, withdrawals: withdrawals, seconds: seconds)
  return [
    InMemoryFile(name: "sessions.csv", text: sessionsFile(plan.timetable, of: school)),
    InMemoryFile(name: "withdrawals.csv", text: withdrawalsFile(withdrawals)),
    InMemoryFile(name: "unplaced.csv", text: unplacedFile(unplaced)),
    InMemoryFile(name: "plan.json", text: summary.text),
    InMemoryFile(name: "warm.bin", bytes: warm),
  ]
}

/// A row for each session, in the timetable's order.
func sessionsFile(_ timetable: Timetable, of school: School) -> String {
  var rows = CSVText(header: [
    "session", "date", "week", "day", "period", "starts", "ends", "provision", "subject", "tutor",
    "room", "pupils", "pot",
  ])
  for session in timetable.sessions {
    let span = school.span(of: session)
    rows.append([
      session.id.text, session.date.description, school.calendar.label(of: session.date) ?? "",
      session.date.weekday.rawValue, session.period.text, span?.starts.description ?? "",
      span?.ends.description ?? "", session.provision.text, session.subject.name,
      session.tutor.text, session.room.text, session.pupils.map(\.text).joined(separator: ";"),
      potCell(session.pots),
    ])
  }
  return rows.text
}

/// The pots in the order of the pupils; blank where places are unlimited.
private func potCell(_ pots: [Identifier<Pot>?]) -> String {
  guard pots.contains(where: { $0 != nil }) else { return "" }
  return pots.map { $0?.text ?? "" }.joined(separator: ";")
}

/// A row for each lesson that somebody misses, in order of date, period, pupil and class.
func withdrawalsFile(_ withdrawals: [Withdrawal]) -> String {
  var rows = CSVText(header: [
    "session", "date", "period", "pupil", "class", "subject", "teacher", "minutes",
  ])
  for withdrawal in withdrawals {
    rows.append([
      withdrawal.session.text, withdrawal.date.description, withdrawal.period.text,
      withdrawal.pupil.text, withdrawal.schoolClass.text, withdrawal.subject.name,
      withdrawal.teacher ?? "", String(withdrawal.minutes),
    ])
  }
  return rows.text
}

/// A row for each pupil and subject that is not placed, with the reason.
func unplacedFile(_ unplaced: [Unplaced]) -> String {
  var rows = CSVText(header: ["pupil", "subject", "provision", "points", "reason"])
  for one in unplaced {
    rows.append([
      one.request.pupil.text, one.request.subject.name, one.request.provision.text,
      String(one.request.points), one.reason,
    ])
  }
  return rows.text
}

extension School {
  /// When a session begins and ends, over all its periods.
  func span(of session: Session) -> (starts: TimeOfDay, ends: TimeOfDay)? {
    let taken = periods(of: session)
    guard let first = taken.first, let last = taken.last else { return nil }
    return (first.starts, last.ends)
  }

  /// The periods that a session takes; the one in which it begins where the day ends before it does.
  func periods(of session: Session) -> [Period] {
    let count = provision(session.provision)?.periods ?? 1
    return periods(from: session.period, count: count, on: session.date.weekday)
      ?? period(session.period).map { [$0] } ?? []
  }
}

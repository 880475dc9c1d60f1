public import Tuition

/// The file of a plan folder that lists what changes against the plan before.
public let changesFileName = "changes.csv"

/// A row for each pupil's session that falls away or is new, by date.
public func changesFile(from before: Timetable, to after: Timetable) -> String {
  let (old, new) = (rows(before), rows(after))
  let gone = Set(old).subtracting(new).map { ($0, "no longer") }
  let come = Set(new).subtracting(old).map { ($0, "new") }
  var sheet = CSVText(header: ["date", "period", "pupil", "subject", "tutor", "what"])
  let ordered = (gone + come).map { $0.0 + [$0.1] }
    .sorted { $0.lexicographicallyPrecedes($1) }
  for row in ordered { sheet.append(row) }
  return sheet.text
}

private func rows(_ timetable: Timetable) -> [[String]] {
  timetable.sessions.flatMap { session in
    session.pupils.map {
      [
        session.date.description, session.period.text, $0.text, session.subject.name,
        session.tutor.text,
      ]
    }
  }
}

/// Tells what planning the rest of a term anew comes to.
public func replanText(
  _ found: Comparison, from date: CalendarDate, unplaced: [Unplaced], tiers: [Tier],
  tutors: [Identifier<Tutor>]
) -> String {
  var lines = [
    "What happened before \(date) stands. \(grouped(found.kept)) of pupils' sessions stay, "
      + "\(grouped(found.moved)) move.",
    "  letters    \(list(found.letters.map(\.text), "family", "families"))",
    "  calendars  \(list(tutors.map(\.text), "tutor", "tutors"))",
    "  proof      \(proof(tiers))",
  ]
  if !unplaced.isEmpty {
    lines += ["", "These were in the plan, and what is left of them could not be placed:"]
    lines += unplaced.map {
      "  \($0.request.pupil) in \($0.request.subject), \($0.request.provision): \($0.reason)"
    }
  }
  return lines.map(\.printable).joined(separator: "\n") + "\n"
}

private func list(_ names: [String], _ one: String, _ many: String) -> String {
  guard !names.isEmpty else { return "nobody" }
  return "\(names.count) \(names.count == 1 ? one : many): \(names.joined(separator: ", "))"
}

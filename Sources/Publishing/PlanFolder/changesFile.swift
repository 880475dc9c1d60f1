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

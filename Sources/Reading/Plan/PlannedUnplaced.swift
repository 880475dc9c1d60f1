internal import Tuition

extension TableForm {
  static let unplaced = TableForm(
    file: "unplaced.csv", ["pupil", "subject", "provision", "points", "reason"])
}

/// The pupils and subjects that a plan states it could not place, in the order of the rows.
func readUnplaced(_ file: InMemoryFile, school: School, log: FindingLog) -> [Unplaced] {
  guard let rows = CSVTable(file, form: .unplaced, log: log)?.rows(log: log) else { return [] }
  let names = PlanNames(school)
  return rows.compactMap { row in
    let pupil: Identifier<Pupil>? = row.known("pupil", among: names.pupils)
    let subject = row.requiredText("subject")
    let provision: Identifier<Provision>? = row.identifier("provision")
    let points = row.requiredWholeNumber("points")
    let reason = row.requiredText("reason")
    guard let pupil, let subject, let provision, let points, let reason else { return nil }
    return Unplaced(
      request: Request(
        pupil: pupil, subject: Subject(subject), provision: provision, points: points),
      reason: reason)
  }
}

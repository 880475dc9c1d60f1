internal import Planning
internal import Publishing
internal import Tuition

/// What the columns of a programme decide, as a table: a row for each session, and one for each request placed.
func namesText(of programme: DatedProgramme) -> String {
  var rows = CSVText(header: [
    "column", "decides", "pupils", "provision", "subject", "tutor", "pots", "date", "periods",
    "rooms",
  ])
  for column in programme.namedColumns {
    let given = [column.provision.text, column.subject.name, column.tutor.text]
    switch column.decision {
    case .placing(let pupil, let pots):
      rows.append(
        [column.name, "placing", pupil.text] + given + [list(pots.map(\.text)), "", "", ""])
    case .session(let pupils, let date, let periods, let free):
      rows.append(
        [column.name, "session", list(pupils.map(\.text))] + given
          + ["", date.description, list(periods.map(\.text)), list(free.map(\.text))])
    }
  }
  return rows.text
}

private func list(_ parts: [String]) -> String { parts.joined(separator: ";") }

public import Tuition

/// The file of a plan folder that says what the school was granted of tutors it shares: a row for each hour.
public func grantedFile(_ granted: [GrantedTutor]) -> InMemoryFile {
  var rows = CSVText(header: ["tutor", "most-per-week", "week", "day", "period"])
  for one in granted {
    let head = [one.tutor.text, one.mostPerWeek.map(String.init) ?? ""]
    if one.hours.isEmpty { rows.append(head + ["", "", ""]) }
    for time in one.hours {
      rows.append(head + [time.week ?? "", time.day.rawValue, time.period.text])
    }
  }
  return InMemoryFile(name: GrantedTutor.fileName, text: rows.text)
}

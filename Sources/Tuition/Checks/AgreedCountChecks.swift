extension Register {
  /// Notes agreed sessions of one request that are too many or do not go together.
  func checkCounts(into list: inout ProblemList) {
    let rows = Dictionary(grouping: records.agreed.indices, by: { records.agreed[$0].key })
    for (key, rows) in rows {
      guard let provision = provision(key.provision) else { continue }
      checkNumber(of: rows, provision, into: &list)
      checkSteadiness(of: rows, provision, into: &list)
      checkWeeks(of: rows, provision, into: &list)
    }
    checkDays(into: &list)
  }

  private func checkNumber(
    of rows: [Int], _ provision: Provision, into list: inout ProblemList
  ) {
    guard rows.count > provision.sessions else { return }
    let pupil = records.agreed[rows[0]].pupil
    list.error(
      rows[max(0, provision.sessions)], "provision",
      "\(rows.count) sessions are agreed for \(quoted(pupil.text)), and "
        + "\(quoted(provision.id.text)) has \(provision.sessions)",
      "Take out the sessions that are too many.")
  }

  private func checkSteadiness(
    of rows: [Int], _ provision: Provision, into list: inout ProblemList
  ) {
    let first = records.agreed[rows[0]]
    for row in rows.dropFirst() {
      let session = records.agreed[row]
      if session.tutor != first.tutor {
        list.error(
          row, "tutor",
          "\(quoted(session.pupil.text)) is agreed with \(quoted(session.tutor.text)) here and "
            + "with \(quoted(first.tutor.text)) above",
          "Write one tutor for all sessions of a request.")
      }
      let isSame =
        session.period == first.period && session.date.weekday == first.date.weekday
      if provision.mode == .sameTime, !isSame {
        list.error(
          row, "period",
          "\(session.date.weekday.rawValue) in \(quoted(session.period.text)) is another time "
            + "than \(first.date.weekday.rawValue) in \(quoted(first.period.text)) above",
          "Choose one weekday and first period, as \(quoted(provision.id.text)) asks.")
      }
    }
  }

  private func checkWeeks(
    of rows: [Int], _ provision: Provision, into list: inout ProblemList
  ) {
    var counts: [CalendarDate: Int] = [:]
    for row in rows {
      let session = records.agreed[row]
      counts[session.date.monday, default: 0] += 1
      guard counts[session.date.monday] == provision.mostPerWeek + 1 else { continue }
      list.error(
        row, "date",
        "\(quoted(session.pupil.text)) has more agreed sessions in the week of "
          + "\(session.date.monday) than the \(provision.mostPerWeek) allowed",
        "Choose a date of another week, or change most-per-week in provisions.csv.")
    }
  }

  private func checkDays(into list: inout ProblemList) {
    struct Day: Hashable {
      let pupil: Identifier<Pupil>
      let date: CalendarDate
    }
    var counts: [Day: Int] = [:]
    let most = records.protection.mostPerDay
    for (row, session) in records.agreed.enumerated() {
      let day = Day(pupil: session.pupil, date: session.date)
      counts[day, default: 0] += 1
      guard counts[day] == most + 1 else { continue }
      list.error(
        row, "date",
        "\(quoted(session.pupil.text)) has more agreed sessions on \(session.date) than the "
          + "\(most) allowed",
        "Choose another date, or change most-per-day in school.toml.")
    }
  }
}

/// What makes two agreed rows one session of a group.
private struct Meeting: Hashable {
  let tutor: Identifier<Tutor>
  let subject: Subject
  let provision: Identifier<Provision>
  let period: Identifier<Period>
}

/// A period of a date that somebody or something is taken in.
private struct Taking<Owner>: Hashable {
  let who: Identifier<Owner>
  let date: CalendarDate
  let period: Identifier<Period>
}

extension Register {
  /// Notes a pupil, tutor or room that agreed sessions have in two places at one time, and groups too large.
  func checkPlaces(into list: inout ProblemList) {
    var pupils: [Taking<Pupil>: Int] = [:]
    var tutors: [Taking<Tutor>: Meeting] = [:]
    var rooms: [Taking<Room>: Meeting] = [:]
    for (row, session) in records.agreed.enumerated() {
      let meeting = Meeting(
        tutor: session.tutor, subject: session.subject, provision: session.provision,
        period: session.period)
      for period in periodsTaken(by: session) ?? [] {
        let (date, name) = (session.date, period.name)
        let place = "on \(date) in \(quoted(name.text))"
        let pupil = Taking(who: session.pupil, date: date, period: name)
        let tutor = Taking(who: session.tutor, date: date, period: name)
        if pupils.updateValue(row, forKey: pupil) != nil {
          noteTwice(row, "pupil", session.pupil.text, place, into: &list)
        } else if tutors.updateValue(meeting, forKey: tutor).map({ $0 != meeting }) ?? false {
          noteTwice(row, "tutor", session.tutor.text, place, into: &list)
        }
        guard let id = session.room else { continue }
        let room = Taking(who: id, date: date, period: name)
        if rooms.updateValue(meeting, forKey: room).map({ $0 != meeting }) ?? false {
          noteTwice(row, "room", id.text, place, into: &list)
        }
      }
    }
    checkGroups(into: &list)
  }

  private func noteTwice(
    _ row: Int, _ column: String, _ name: String, _ place: String, into list: inout ProblemList
  ) {
    list.error(
      row, column, "\(quoted(name)) is in two agreed sessions \(place)",
      "Move one of them, or take it out.")
  }

  private func checkGroups(into list: inout ProblemList) {
    struct Gathering: Hashable {
      let meeting: Meeting
      let date: CalendarDate
    }
    var rows: [Gathering: [Int]] = [:]
    var seen: Set<AgreedSession> = []
    for (row, session) in records.agreed.enumerated() where seen.insert(session).inserted {
      let meeting = Meeting(
        tutor: session.tutor, subject: session.subject, provision: session.provision,
        period: session.period)
      rows[Gathering(meeting: meeting, date: session.date), default: []].append(row)
    }
    for (gathering, rows) in rows where rows.count > 1 {
      guard let provision = provision(gathering.meeting.provision) else { continue }
      if rows.count > provision.groupMost {
        list.error(
          rows[max(0, provision.groupMost)], "pupil",
          "\(counted(rows.count, "pupil")) share the session, and \(quoted(provision.id.text)) "
            + "has at most \(provision.groupMost)",
          "Move the pupils that are too many.")
      }
      let years = rows.map { pupil(records.agreed[$0].pupil)?.year }
      if let place = years.firstIndex(where: { $0 != years[0] }) {
        list.error(
          rows[place], "pupil", "the pupils who share the session are not of one year",
          "Move a pupil to a session of the pupil's own year.")
      }
    }
  }
}

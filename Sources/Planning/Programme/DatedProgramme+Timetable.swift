internal import GLPK
internal import Tuition

extension DatedProgramme {
  /// A session found, before it has a room.
  struct FoundSession {
    let unit: Int
    let tutor: Int
    let key: Int
    let week: Int
  }

  /// Reads the sessions, rooms and pots off the values of the columns.
  func timetable(from values: [Double]) -> Timetable {
    let sessions = foundSessions(values)
    let rooms = roomsTaken(by: sessions, values)
    let pots = potsTaken(values)
    let records = model.school.records
    let width = String(sessions.count).count
    let named = zip(sessions, rooms).enumerated().map { number, found in
      let (session, room) = found
      let unit = units[session.unit]
      let pupils = zip(unit.pupils, unit.members).map { pupil, member in
        (model.pupils[pupil].id, pots[member].map { (records.pots ?? [])[$0].id })
      }.sorted { $0.0 < $1.0 }
      let digits = String(number + 1)
      return Session(
        id: Identifier("S" + String(repeating: "0", count: width - digits.count) + digits),
        date: model.grid.date(key: session.key, week: session.week),
        period: records.periods[model.grid.period(ofKey: session.key)].name,
        provision: records.provisions[unit.provision].id, subject: model.subjects[unit.subject],
        tutor: records.tutors[session.tutor].id, room: records.rooms[room].id,
        pupils: pupils.map(\.0), pots: pupils.map(\.1))
    }
    return Timetable(named) { model.school.periodIndex($0) ?? 0 }
  }

  private func foundSessions(_ values: [Double]) -> [FoundSession] {
    zip(columns, values).compactMap { column, value in
      guard value > 0.5, case .meet(let unit, let tutor, let arm, let week) = column.meaning else {
        return nil
      }
      return FoundSession(
        unit: unit, tutor: tutor, key: units[unit].arms[arm].key, week: week)
    }.sorted {
      ($0.week, $0.key, $0.tutor, $0.unit) < ($1.week, $1.key, $1.tutor, $1.unit)
    }
  }

  /// The pot of each request placed; nothing where places are unlimited.
  private func potsTaken(_ values: [Double]) -> [Int?] {
    var wanted = [Int](repeating: 0, count: model.potChoices.count)
    var placed: [Int] = []
    for (column, value) in zip(columns, values) where value > 0.5 {
      if case .place(let unit, _) = column.meaning { placed += units[unit].members }
    }
    placed.sort()
    for member in placed {
      if let choice = model.requests[member].potChoice { wanted[choice] += 1 }
    }
    var pots = [Int?](repeating: nil, count: model.requests.count)
    guard var flow = PotBalance(model).flow(wanted) else { return pots }
    for member in placed {
      guard let choice = model.requests[member].potChoice,
        let pot = flow[choice].firstIndex(where: { $0 > 0 })
      else { continue }
      flow[choice][pot] -= 1
      pots[member] = pot
    }
    return pots
  }
}

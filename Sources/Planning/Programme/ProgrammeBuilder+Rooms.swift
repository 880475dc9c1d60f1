internal import GLPK

extension ProgrammeBuilder {
  private struct Cell: Hashable, Comparable {
    let week: Int
    let key: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.week, left.key) < (right.week, right.key)
    }
  }

  /// Gives each session a room; sessions that ask for the same need not be told apart.
  ///
  /// Where every session of a date takes one period, the choice of rooms is a transport problem, whose corners are
  /// whole, so its columns need not be.
  mutating func addRooms() {
    let sessions = sessionsByCell()
    let weekdays = Dictionary(grouping: sessions.keys) {
      [$0.week, model.grid.weekday(ofKey: $0.key)]
    }
    for (_, cells) in weekdays.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let single = cells.allSatisfy { (sessions[$0] ?? [:]).keys.allSatisfy { $0.periods == 1 } }
      for cell in cells.sorted() {
        let needs = (sessions[cell] ?? [:]).sorted { $0.key < $1.key }
        if single, isAmple(needs.map(\.key), columns: needs.flatMap(\.value), cell: cell) {
          continue
        }
        for (need, columns) in needs { addRooms(need, cell, columns: columns, whole: !single) }
      }
    }
  }

  private func sessionsByCell() -> [Cell: [RoomNeed: [Int]]] {
    var sessions: [Cell: [RoomNeed: [Int]]] = [:]
    for (number, column) in columns.enumerated() {
      guard case .meet(let unit, _, let arm, let week) = column.meaning else { continue }
      let key = units[unit].arms[arm].key
      let need = offers.need(of: units[unit], key: key, week: week)
      sessions[Cell(week: week, key: key), default: [:]][need, default: []].append(number)
    }
    return sessions
  }

  /// Whether there are as many rooms for each need as tutors who could want one, so that rooms can wait.
  private func isAmple(_ needs: [RoomNeed], columns numbers: [Int], cell: Cell) -> Bool {
    var tutors: Set<Int> = []
    for number in numbers {
      if case .meet(_, let tutor, _, _) = columns[number].meaning { tutors.insert(tutor) }
    }
    return needs.allSatisfy {
      offers.freeRooms(for: $0, key: cell.key, week: cell.week).count >= tutors.count
    }
  }

  private mutating func addRooms(_ need: RoomNeed, _ cell: Cell, columns: [Int], whole: Bool) {
    let needed = row(.need(need, key: cell.key, week: cell.week), .fixed(0))
    for column in columns { extend(column, row: needed, value: 1) }
    for room in offers.freeRooms(for: need, key: cell.key, week: cell.week) {
      let uses = (cell.key..<cell.key + need.periods).map {
        (row: row(.room(room, key: $0, week: cell.week), .atMost(1)), value: 1.0)
      }
      add(
        ProgrammeColumn(
          meaning: .room(need: need, room: room, key: cell.key, week: cell.week),
          kind: whole ? .binary : .continuous, bounds: .between(0, 1)),
        [(needed, -1)] + uses)
    }
  }
}

internal import GLPK
internal import Tuition

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
  /// Once sessions of several periods have their rooms, what is left of each cell is a transport problem, whose corners
  /// are whole; so only the columns of those sessions need be.
  mutating func addRooms() {
    let sessions = sessionsByCell()
    let dates = Dictionary(grouping: sessions.keys) {
      [$0.week, model.grid.weekday(ofKey: $0.key)]
    }
    for (_, cells) in dates.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let single = cells.allSatisfy { (sessions[$0] ?? [:]).keys.allSatisfy { $0.periods == 1 } }
      if !single, isAmple(cells, sessions: sessions) { continue }
      for cell in cells.sorted() {
        let needs = (sessions[cell] ?? [:]).sorted { $0.key < $1.key }
        if single, isAmple([cell], sessions: sessions) { continue }
        for (need, columns) in needs { addRooms(need, cell, columns: columns) }
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

  /// Whether every tutor who could meet somebody in these cells can have a room of their own all through them.
  private func isAmple(_ cells: [Cell], sessions: [Cell: [RoomNeed: [Int]]]) -> Bool {
    var tutors: Set<Int> = []
    var rooms = Set(model.school.records.rooms.indices)
    for cell in cells {
      for (need, columns) in sessions[cell] ?? [:] {
        rooms.formIntersection(offers.freeRooms(for: need, key: cell.key, week: cell.week))
        for number in columns {
          if case .meet(_, let tutor, _, _) = self.columns[number].meaning { tutors.insert(tutor) }
        }
      }
    }
    return rooms.count >= tutors.count
  }

  private mutating func addRooms(_ need: RoomNeed, _ cell: Cell, columns: [Int]) {
    let needed = row(.need(need, key: cell.key, week: cell.week), .fixed(0))
    for column in columns { extend(column, row: needed, value: 1) }
    for room in offers.freeRooms(for: need, key: cell.key, week: cell.week) {
      let uses = (cell.key..<cell.key + need.periods).map {
        (row: row(.room(room, key: $0, week: cell.week), .atMost(1)), value: 1.0)
      }
      add(
        ProgrammeColumn(
          meaning: .room(need: need, room: room, key: cell.key, week: cell.week),
          kind: need.periods > 1 ? .binary : .continuous, bounds: .between(0, 1)),
        [(needed, -1)] + uses)
    }
  }
}

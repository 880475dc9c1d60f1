internal import GLPK
internal import Tuition

extension DatedProgramme {
  private struct Cell: Hashable {
    let key: Int
    let week: Int
  }

  private struct NeedCell: Hashable {
    let need: RoomNeed
    let key: Int
    let week: Int
  }

  /// A room for each session.
  ///
  /// Where sessions of several periods meet on a date, the columns say which rooms; otherwise sessions of one cell are
  /// matched to rooms along augmenting paths (H. Kuhn 1955, doi:10.1002/nav.3800020109), each in row order.
  func roomsTaken(by sessions: [FoundSession], _ values: [Double]) -> [Int] {
    let offers = UnitOffers(model)
    let needs = sessions.map { offers.need(of: units[$0.unit], key: $0.key, week: $0.week) }
    var chosen = roomsChosen(values)
    var rooms = [Int](repeating: 0, count: sessions.count)
    var cells: [Cell: [Int]] = [:]
    for (place, session) in sessions.enumerated() {
      let cell = NeedCell(need: needs[place], key: session.key, week: session.week)
      if let room = chosen[cell]?.first {
        chosen[cell]?.removeFirst()
        rooms[place] = room
      } else {
        cells[Cell(key: session.key, week: session.week), default: []].append(place)
      }
    }
    for (cell, places) in cells {
      let choices = places.map { offers.freeRooms(for: needs[$0], key: cell.key, week: cell.week) }
      for (place, room) in zip(places, Self.matched(choices)) { rooms[place] = room }
    }
    return rooms
  }

  /// The rooms of the dates whose columns had to be whole.
  private func roomsChosen(_ values: [Double]) -> [NeedCell: [Int]] {
    var chosen: [NeedCell: [Int]] = [:]
    for (column, value) in zip(columns, values) where value > 0.5 && column.kind == .binary {
      guard case .room(let need, let room, let key, let week) = column.meaning else { continue }
      chosen[NeedCell(need: need, key: key, week: week), default: []].append(room)
    }
    return chosen
  }

  private static func matched(_ choices: [[Int]]) -> [Int] {
    var sessionIn: [Int: Int] = [:]
    func place(_ session: Int, _ tried: inout Set<Int>) -> Bool {
      for room in choices[session] where tried.insert(room).inserted {
        if let other = sessionIn[room], !place(other, &tried) { continue }
        sessionIn[room] = session
        return true
      }
      return false
    }
    for session in choices.indices {
      var tried: Set<Int> = []
      _ = place(session, &tried)
    }
    var rooms = choices.map { $0.first ?? 0 }
    for (room, session) in sessionIn { rooms[session] = room }
    return rooms
  }
}

internal import GLPK
internal import Tuition

extension DatedProgramme {
  /// A room for each session.
  ///
  /// Sessions of several periods are where their columns say, if they have any. On each date the others are matched to
  /// what is left: a room for each tutor if that can be, otherwise a room for each session of a cell.
  func roomsTaken(by sessions: [FoundSession], _ values: [Double]) -> [Int] {
    var rooms = RoomsOfDates(UnitOffers(model), sessions: sessions, units: units)
    for (column, value) in zip(columns, values) where value > 0.5 && column.kind == .binary {
      guard case .room(let need, let room, let key, let week) = column.meaning else { continue }
      rooms.choose(room, for: need, key: key, week: week)
    }
    let dates = Dictionary(grouping: sessions.indices) { place in
      [sessions[place].week, model.grid.weekday(ofKey: sessions[place].key)]
    }
    for date in dates.values { rooms.match(date) }
    return rooms.rooms.map { $0 ?? 0 }
  }
}

/// The rooms of sessions while they are found.
private struct RoomsOfDates {
  private(set) var rooms: [Int?]
  private let offers: UnitOffers
  private let sessions: [DatedProgramme.FoundSession]
  private let needs: [RoomNeed]

  init(_ offers: UnitOffers, sessions: [DatedProgramme.FoundSession], units: [Unit]) {
    self.offers = offers
    self.sessions = sessions
    needs = sessions.map { offers.need(of: units[$0.unit], key: $0.key, week: $0.week) }
    rooms = [Int?](repeating: nil, count: sessions.count)
  }

  /// Gives a room to the first session of a need at a key in a week that has none yet.
  mutating func choose(_ room: Int, for need: RoomNeed, key: Int, week: Int) {
    let place = sessions.indices.first {
      rooms[$0] == nil && needs[$0] == need && sessions[$0].key == key && sessions[$0].week == week
    }
    if let place { rooms[place] = room }
  }

  /// Gives rooms to the sessions of a date that have none yet.
  mutating func match(_ date: [Int]) {
    let open = date.filter { rooms[$0] == nil }
    let byTutor = Dictionary(grouping: open) { sessions[$0].tutor }.sorted { $0.key < $1.key }
    if assign(byTutor.map(\.value), on: date) { return }
    let byCell = Dictionary(grouping: open) { sessions[$0].key }
    for cell in byCell.values { _ = assign(cell.map { [$0] }, on: date) }
  }

  /// Finds a room of its own for each party of sessions; false where there are too few.
  private mutating func assign(_ parties: [[Int]], on date: [Int]) -> Bool {
    let choices = parties.map { party in
      party.map { freeRooms(for: $0, on: date) }.reduce(nil as [Int]?) { common, rooms in
        common?.filter(rooms.contains) ?? rooms
      } ?? []
    }
    guard let matched = matching(choices) else { return false }
    for (party, room) in zip(parties, matched) {
      for place in party { rooms[place] = room }
    }
    return true
  }

  private func freeRooms(for place: Int, on date: [Int]) -> [Int] {
    let session = sessions[place]
    let keys = session.key..<session.key + needs[place].periods
    let taken = date.filter {
      keys.overlaps(sessions[$0].key..<sessions[$0].key + needs[$0].periods)
    }.compactMap { rooms[$0] }
    return offers.freeRooms(for: needs[place], key: session.key, week: session.week)
      .filter { !taken.contains($0) }
  }
}

/// For each of some lists of choices one that no other takes, or nothing where that cannot be.
///
/// Augmenting paths after H. Kuhn, The Hungarian method for the assignment problem, 1955, doi:10.1002/nav.3800020109.
private func matching(_ choices: [[Int]]) -> [Int]? {
  var owners: [Int: Int] = [:]
  func settle(_ owner: Int, _ tried: inout Set<Int>) -> Bool {
    for choice in choices[owner] where tried.insert(choice).inserted {
      if let other = owners[choice], !settle(other, &tried) { continue }
      owners[choice] = owner
      return true
    }
    return false
  }
  for owner in choices.indices {
    var tried: Set<Int> = []
    guard settle(owner, &tried) else { return nil }
  }
  var matched = [Int](repeating: 0, count: choices.count)
  for (choice, owner) in owners { matched[owner] = choice }
  return matched
}

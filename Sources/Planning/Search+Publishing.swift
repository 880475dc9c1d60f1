internal import Tuition

extension Search {
  /// The plan of the best draft, or of an exact solution where there is one.
  func plan(exact: DatedSolution?) -> Plan {
    let timetable = exact?.timetable.map(inPublishedRooms) ?? timetable()
    let tiers = exact?.tiers ?? self.tiers
    let proved = tiers.allSatisfy { $0.gap == 0 }
    let unplaced = unplaced(in: timetable)
    return Plan(
      timetable: timetable, unplaced: unplaced,
      certificate: Certificate(
        seed: seed, stopped: proved ? .proved : stopped ?? .limit, tiers: tiers,
        counts: counts(timetable, unplaced: unplaced)))
  }

  /// The pupils and subjects without a session, by the alternative of most points, in the order of the requests.
  private func unplaced(in timetable: Timetable) -> [Request] {
    let placed = Set(timetable.sessions.flatMap(\.wishes))
    return model.blocks.compactMap { block in
      let wish = Wish(
        pupil: model.pupils[block.pupil].id, subject: model.subjects[block.subject])
      guard !placed.contains(wish),
        let most = block.requests.max(by: { left, right in
          (model.requests[left].points, -left) < (model.requests[right].points, -right)
        })
      else { return nil }
      return model.school.records.requests[model.requests[most].row]
    }
  }

  private func counts(_ timetable: Timetable, unplaced: [Request]) -> [String: Int] {
    counters.named.merging([
      "sessions": timetable.sessions.count, "placed": model.blocks.count - unplaced.count,
      "unplaced": unplaced.count, "columns": columns.columns.count, "units": pool.units.count,
      "rows": columns.table.bounds.count, "work": work,
    ]) { first, _ in first }
  }

  /// The dated sessions of the best draft with rooms and pots.
  private func timetable() -> Timetable {
    let placements = best.placements
    let pots = potsTaken(placements)
    let records = model.school.records
    var found: [(key: Int, week: Int, session: (Identifier<Session>) -> Session)] = []
    let wishes = wishes(placements)
    let rooms = RoomKeeper(model, wishes: wishes).rooms
    for (wish, room) in zip(wishes, rooms) {
      guard let room else { continue }
      let unit = pool.units[placements[wish.placement].unit]
      let members = zip(unit.pupils, unit.members)
        .map { (model.pupils[$0].id, pots[$1].map { (records.pots ?? [])[$0].id }) }
        .sorted { $0.0 < $1.0 }
      let make: (Identifier<Session>) -> Session = { [model] id in
        Session(
          id: id, date: model.grid.date(key: wish.keys.lowerBound, week: wish.week),
          period: records.periods[model.grid.period(ofKey: wish.keys.lowerBound)].name,
          provision: records.provisions[unit.provision].id, subject: model.subjects[unit.subject],
          tutor: records.tutors[wish.tutor].id, room: records.rooms[room].id,
          pupils: members.map(\.0), pots: members.map(\.1))
      }
      found.append((wish.keys.lowerBound, wish.week, make))
    }
    return Timetable(numbered(found)) { [model] in model.school.periodIndex($0) ?? 0 }
  }

  private func numbered(
    _ found: [(key: Int, week: Int, session: (Identifier<Session>) -> Session)]
  ) -> [Session] {
    let order = found.enumerated().sorted {
      ($0.element.week, $0.element.key, $0.offset) < ($1.element.week, $1.element.key, $1.offset)
    }
    let width = String(order.count).count
    return order.enumerated().map { number, entry in
      let digits = String(number + 1)
      return entry.element.session(
        Identifier("S" + String(repeating: "0", count: width - digits.count) + digits))
    }
  }

  /// The sessions of placements, each wanting a room.
  func wishes(_ placements: [Placement]) -> [RoomKeeper.Wish] {
    placements.enumerated().flatMap { row, placement in
      let unit = pool.units[placement.unit]
      return placement.sessions.map { session in
        let key = unit.arms[session.arm].key
        return RoomKeeper.Wish(
          placement: row, tutor: placement.tutor, pupils: unit.pupils,
          keys: key...(key + unit.periods - 1), week: session.week,
          agreed: unit.forced.first {
            $0.week == session.week && unit.arms[$0.arm].key == key
          }?.room)
      }
    }
  }

  /// The pot of each request placed; nothing where places are unlimited.
  private func potsTaken(_ placements: [Placement]) -> [Int?] {
    var pots = [Int?](repeating: nil, count: model.requests.count)
    guard var flow = PotBalance(model).flow(best.residual.pots.taken) else { return pots }
    for member in placements.flatMap({ pool.units[$0.unit].members }).sorted() {
      guard let choice = model.requests[member].potChoice,
        let pot = flow[choice].firstIndex(where: { $0 > 0 })
      else { continue }
      flow[choice][pot] -= 1
      pots[member] = pot
    }
    return pots
  }
}

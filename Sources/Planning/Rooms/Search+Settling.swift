internal import Tuition

extension Search {
  /// Moves sessions of the best draft to other weeks, and where that does not help takes placements out, until every session
  /// has a room; those that stand go last.
  ///
  /// Needed only where sessions of one and of several periods meet: counts of rooms cannot see then that none is free for
  /// the whole of a session.
  func settleRooms() {
    while true {
      let lacking = roomless(best)
      guard !lacking.isEmpty else { return }
      if !isOver(), lacking.contains(where: { moveForRoom(of: $0, among: lacking.count) }) {
        continue
      }
      drop(lacking)
      // It spoke of plans that serve as many as the draft did.
      bounds[.cost] = nil
    }
  }

  /// The sessions of a draft for which no room is left.
  private func roomless(_ draft: Draft) -> [RoomKeeper.Wish] {
    let wishes = wishes(draft.placements)
    return zip(wishes, RoomKeeper(model, wishes: wishes).rooms).filter { $0.1 == nil }.map(\.0)
  }

  /// Moves a session without a room, or one beside it, to another week at the same weekly time, so that fewer are without one;
  /// whether that was found.
  private func moveForRoom(of session: RoomKeeper.Wish, among lacking: Int) -> Bool {
    for move in moves(beside: session) {
      var draft = best
      guard draft.move([move]), roomless(draft).count < lacking else { continue }
      best = draft
      return true
    }
    return false
  }

  /// The moves to other weeks of the sessions that overlap one, its own first.
  private func moves(beside session: RoomKeeper.Wish) -> [SessionMove] {
    let slots = best.slots.indices.filter { best.slots[$0] != nil }
    let own = slots[session.placement]
    return ([own] + slots.filter { $0 != own }).flatMap { slot in
      moves(ofSlot: slot, during: session.keys, in: session.week)
    }
  }

  /// The moves to other weeks of a placement's session that overlaps some keys in a week; none where that session stands.
  private func moves(ofSlot slot: Int, during keys: ClosedRange<Int>, in week: Int) -> [SessionMove]
  {
    guard let placement = best.slots[slot] else { return [] }
    let unit = pool.units[placement.unit]
    guard
      let session = placement.sessions.first(where: {
        let key = unit.arms[$0.arm].key
        return $0.week == week && keys.overlaps(key...(key + unit.periods - 1))
      }), !unit.forced.contains(where: { $0.week == week && $0.arm == session.arm })
    else { return [] }
    let free = best.residual.weeks(unit, unit.arms[session.arm], tutor: placement.tutor)
    return free.weeks.filter { other in
      placement.sessions.count { $0.week == other } < unit.mostPerWeek
    }
    .map { SessionMove(slot: slot, session: session, week: $0) }
  }

  /// Takes out the placement that is worth least of those that lack a room.
  private func drop(_ lacking: [RoomKeeper.Wish]) {
    let placements = best.placements
    let least = lacking.map(\.placement).min {
      Score([placements[$0]], of: pool) < Score([placements[$1]], of: pool)
    }
    var draft = Draft(pool)
    for (row, placement) in placements.enumerated() where row != least {
      _ = draft.addIfFits(placement)
    }
    best = draft
  }
}

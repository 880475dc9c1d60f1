/// Makes room for a session by exchanging two weeks along a chain of a tutor's other sessions.
///
/// A tutor's sessions are edges between placements and weekly times, coloured by weeks. To colour one more edge, take a week
/// that is free for the placement and one that is free at the time, and swap the two colours along the path that alternates
/// between them from that time (D. Konig 1916, doi:10.1007/BF01456961). No weekly time and so no cost changes. Where the
/// other rules bar a swap, the next pair of weeks is tried.
struct WeekExchange {
  /// The longest chain that is tried.
  private static let longest = 16

  /// Finds a week for a session of a slot's placement, moving others where need be; nothing where there is none.
  static func week(forArm row: Int, slot: Int, in draft: inout Draft) -> Int? {
    guard let placement = draft.slots[slot] else { return nil }
    let unit = draft.pool.units[placement.unit]
    guard unit.periods == 1 else { return nil }
    let arm = unit.arms[row]
    let wanted = arm.weeks & ~busy(placement, unit, key: arm.key)
    let free = draft.residual.weeks(unit, arm, tutor: placement.tutor) & wanted
    if free != 0 { return free.trailingZeroBitCount }
    let open = draft.residual.tutorFree[placement.tutor * draft.residual.keyCount + arm.key]
    for first in wanted.weeks {
      guard draft.occupant(tutor: placement.tutor, key: arm.key, week: first) != nil else {
        continue
      }
      for second in open.weeks where second != first {
        guard
          let moves = chain(
            from: first, to: second, key: arm.key, tutor: placement.tutor, avoiding: slot, in: draft
          ),
          draft.move(moves)
        else { continue }
        if draft.residual.weeks(unit, arm, tutor: placement.tutor).contains(week: first) {
          return first
        }
        let back = moves.map {
          SessionMove(
            slot: $0.slot, session: DatedArm(arm: $0.session.arm, week: $0.week),
            week: $0.session.week)
        }
        _ = draft.move(back)
      }
    }
    return nil
  }

  /// The weeks in which a placement has all the sessions it may have, or one at a key already.
  private static func busy(_ placement: Placement, _ unit: Unit, key: Int) -> WeekSet {
    var busy: WeekSet = 0
    var load: [Int: Int] = [:]
    for session in placement.sessions {
      load[session.week, default: 0] += 1
      if load[session.week] == unit.mostPerWeek || unit.arms[session.arm].key == key {
        busy |= .week(session.week)
      }
    }
    return busy
  }

  /// The moves that free a tutor's cell by alternating two weeks, or nothing where the path is barred.
  private static func chain(
    from first: Int, to second: Int, key: Int, tutor: Int, avoiding own: Int, in draft: Draft
  ) -> [SessionMove]? {
    var moves: [SessionMove] = []
    var key = key
    let (here, there) = (first, second)
    while let slot = draft.occupant(tutor: tutor, key: key, week: here) {
      guard slot != own, moves.count < longest, let placement = draft.slots[slot],
        let session = session(of: placement, key: key, week: here, in: draft),
        let move = move(session, slot: slot, to: there, in: draft)
      else { return nil }
      moves.append(move)
      let unit = draft.pool.units[placement.unit]
      let others = placement.sessions.filter { other in
        other.week == there && !moves.contains { $0.slot == slot && $0.session == other }
      }
      guard others.count >= unit.mostPerWeek, let other = others.first else { return moves }
      guard let back = Self.move(other, slot: slot, to: here, in: draft) else { return nil }
      moves.append(back)
      key = unit.arms[other.arm].key
    }
    return moves
  }

  private static func session(
    of placement: Placement, key: Int, week: Int, in draft: Draft
  ) -> DatedArm? {
    let unit = draft.pool.units[placement.unit]
    guard unit.periods == 1 else { return nil }
    return placement.sessions.first { $0.week == week && unit.arms[$0.arm].key == key }
  }

  private static func move(
    _ session: DatedArm, slot: Int, to week: Int, in draft: Draft
  ) -> SessionMove? {
    guard let placement = draft.slots[slot] else { return nil }
    let unit = draft.pool.units[placement.unit]
    let arm = unit.arms[session.arm]
    guard arm.weeks.contains(week: week), arm.published.isEmpty,
      !unit.forced.contains(where: { $0.week == session.week && unit.arms[$0.arm].key == arm.key })
    else { return nil }
    return SessionMove(slot: slot, session: session, week: week)
  }
}

/// A dated timetable in the making: which block is met by which placement, and what is left of the term.
struct Draft {
  let pool: UnitPool
  private(set) var residual: Residual
  private(set) var score = Score()
  /// The placements by slot; a slot is free again when its placement goes.
  private(set) var slots: [Placement?] = []
  /// For each block the slot of the placement that meets it; -1 where none does.
  private(set) var slotOfBlock: [Int]
  /// For each tutor, key and week the slot of the placement that has the tutor then; -1 where none has.
  private var occupants: [Int32]
  private var freeSlots: [Int] = []

  init(_ pool: UnitPool) {
    self.pool = pool
    let grid = pool.model.grid
    residual = Residual(pool.model)
    slotOfBlock = [Int](repeating: -1, count: pool.model.blocks.count)
    occupants = [Int32](
      repeating: -1, count: pool.model.tutors.count * grid.keyCount * grid.weekCount)
  }

  /// The blocks that a unit meets.
  func blocks(of unit: Unit) -> [Int] { unit.members.map { pool.model.requests[$0].block } }

  /// The placements in the order of their slots.
  var placements: [Placement] { slots.compactMap { $0 } }

  /// The blocks that nothing meets.
  var unmetBlocks: [Int] { slotOfBlock.indices.filter { slotOfBlock[$0] < 0 } }

  func isMet(_ block: Int) -> Bool { slotOfBlock[block] >= 0 }

  /// The slot of the placement that has a tutor in a cell, if any.
  func occupant(tutor: Int, key: Int, week: Int) -> Int? {
    let slot = occupants[place(tutor, key, week)]
    return slot < 0 ? nil : Int(slot)
  }

  /// Whether a unit could be added as far as its blocks and pots go.
  func admits(_ unit: Unit) -> Bool {
    unit.members.allSatisfy { slotOfBlock[pool.model.requests[$0].block] < 0 }
      && residual.pots.fits(adding: unit.members.map { pool.model.requests[$0].potChoice })
  }

  /// Adds a placement; its slot.
  @discardableResult
  mutating func add(_ placement: Placement) -> Int {
    let unit = pool.units[placement.unit]
    let slot = freeSlots.popLast() ?? slots.count
    if slot == slots.count { slots.append(placement) } else { slots[slot] = placement }
    for block in blocks(of: unit) { slotOfBlock[block] = slot }
    residual.add(placement, of: unit)
    score.add(placement, of: unit)
    occupy(placement, slot: Int32(slot))
    return slot
  }

  /// Adds a placement with its dates if all of it fits; whether it did.
  mutating func addIfFits(_ placement: Placement) -> Bool {
    let unit = pool.units[placement.unit]
    guard admits(unit), unit.forcedFits else { return false }
    var minutes: [Loss: Int] = [:]
    for session in placement.sessions {
      let arm = unit.arms[session.arm]
      let free = residual.weeks(unit, arm, tutor: placement.tutor)
      guard free.contains(week: session.week) else { return false }
      for loss in arm.losses {
        minutes[Loss(pupil: loss.pupil, subject: loss.subject, minutes: 0), default: 0] +=
          loss.minutes
      }
    }
    let keepsCaps = minutes.allSatisfy {
      $0.value <= residual.minutesLeft(unit, pupil: $0.key.pupil, subject: $0.key.subject)
    }
    return keepsCaps && addUnlessOverdrawn(placement)
  }

  /// Adds a placement each of whose sessions fits by itself, if they fit together too; whether they did.
  ///
  /// Sessions that stand are where they are, though two of them may share the last place of a week.
  mutating func addUnlessOverdrawn(_ placement: Placement) -> Bool {
    let slot = add(placement)
    guard residual.isOverdrawn(placement, of: pool.units[placement.unit]) else { return true }
    remove(slot: slot)
    return false
  }

  /// Removes the placement of a slot.
  @discardableResult
  mutating func remove(slot: Int) -> Placement? {
    guard let placement = slots[slot] else { return nil }
    let unit = pool.units[placement.unit]
    for block in blocks(of: unit) { slotOfBlock[block] = -1 }
    residual.remove(placement, of: unit)
    score.remove(placement, of: unit)
    occupy(placement, slot: -1)
    slots[slot] = nil
    freeSlots.append(slot)
    return placement
  }

  /// Moves sessions to other weeks of their arms, all at once, or none where one does not fit.
  mutating func move(_ moves: [SessionMove]) -> Bool {
    for move in moves { lift(move.session, slot: move.slot) }
    for (count, move) in moves.enumerated() {
      let target = DatedArm(arm: move.session.arm, week: move.week)
      guard fits(target, slot: move.slot) else {
        for done in moves[..<count] {
          lift(DatedArm(arm: done.session.arm, week: done.week), slot: done.slot)
        }
        for move in moves { drop(move.session, slot: move.slot) }
        return false
      }
      drop(target, slot: move.slot)
    }
    for move in moves { rewrite(move) }
    return true
  }

  /// Whether every pupil of a unit still loses no more than the caps allow.
  func keepsCaps(_ unit: Unit) -> Bool {
    unit.pupils.allSatisfy { residual.keepsCaps(pupil: $0) }
  }

  // MARK: Cells

  private func place(_ tutor: Int, _ key: Int, _ week: Int) -> Int {
    (tutor * residual.keyCount + key) * residual.weekCount + week
  }

  private mutating func occupy(_ placement: Placement, slot: Int32) {
    let unit = pool.units[placement.unit]
    for session in placement.sessions {
      occupy(session, of: unit, tutor: placement.tutor, slot: slot)
    }
  }

  private mutating func occupy(_ session: DatedArm, of unit: Unit, tutor: Int, slot: Int32) {
    let key = unit.arms[session.arm].key
    for key in key..<key + unit.periods { occupants[place(tutor, key, session.week)] = slot }
  }

  private func fits(_ session: DatedArm, slot: Int) -> Bool {
    guard let placement = slots[slot] else { return false }
    let unit = pool.units[placement.unit]
    return residual.weeks(unit, unit.arms[session.arm], tutor: placement.tutor)
      .contains(week: session.week)
  }

  private mutating func lift(_ session: DatedArm, slot: Int) {
    guard let placement = slots[slot] else { return }
    let unit = pool.units[placement.unit]
    residual.lift(session, of: unit, tutor: placement.tutor)
    occupy(session, of: unit, tutor: placement.tutor, slot: -1)
  }

  private mutating func drop(_ session: DatedArm, slot: Int) {
    guard let placement = slots[slot] else { return }
    let unit = pool.units[placement.unit]
    residual.drop(session, of: unit, tutor: placement.tutor)
    occupy(session, of: unit, tutor: placement.tutor, slot: Int32(slot))
  }

  private mutating func rewrite(_ move: SessionMove) {
    guard let old = slots[move.slot], let place = old.sessions.firstIndex(of: move.session) else {
      return
    }
    var sessions = old.sessions
    sessions[place] = DatedArm(arm: move.session.arm, week: move.week)
    slots[move.slot] = Placement(
      unit: old.unit, tutor: old.tutor, sessions: sessions, cost: old.cost, kept: old.kept)
  }
}

/// A session that goes to another week at the same weekly time.
struct SessionMove {
  let slot: Int
  let session: DatedArm
  let week: Int
}

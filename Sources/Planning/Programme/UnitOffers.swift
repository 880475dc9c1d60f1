internal import Tuition

/// Finds with which tutors a unit can have all its sessions, and when, as far as that can be said of one unit alone.
struct UnitOffers {
  /// A tutor and the weeks of each arm in which the two could meet.
  struct Choice {
    let tutor: Int
    /// By arm of the unit.
    let weeks: [WeekSet]
    /// The sessions that stand, as arm and week.
    let standing: [DatedArm]
  }

  private let model: TermModel
  /// For each room and key the weeks in which the room is free, whatever was agreed.
  private let roomFree: [WeekSet]

  init(_ model: TermModel) {
    self.model = model
    roomFree = RoomFacts(model.school, grid: model.grid, sizes: [], reserved: []).free
  }

  /// The tutors who could take the unit; none where something about the unit itself stands in the way.
  func choices(of unit: Unit) -> [Choice] {
    guard unit.members.allSatisfy(hasPot), let standing = standing(of: unit) else { return [] }
    let open = unit.arms.map { weeks(of: $0, unit: unit) }
    return unit.tutors.compactMap { tutor in
      var weeks = unit.arms.indices.map { arm in
        (unit.arms[arm].key..<unit.arms[arm].key + unit.periods).reduce(open[arm]) {
          $0 & model.tutors[tutor].free[$1]
        }
      }
      if unit.sameTime { keepRegular(&weeks, of: unit) }
      let stands = standing.allSatisfy { weeks[$0.arm].contains(week: $0.week) }
      guard stands, suffices(weeks, for: unit) else { return nil }
      return Choice(tutor: tutor, weeks: weeks, standing: standing)
    }
  }

  private func hasPot(_ request: Int) -> Bool {
    model.requests[request].potChoice.map { !model.potChoices[$0].isEmpty } ?? true
  }

  /// The distinct sessions that stand, or nothing where they cannot all be sessions of the unit.
  private func standing(of unit: Unit) -> [DatedArm]? {
    let cells = Set(unit.members.flatMap { model.requests[$0].agreed })
    guard unit.forced.count == cells.count else { return nil }
    var sessions: [DatedArm] = []
    for forced in unit.forced {
      let session = DatedArm(arm: forced.arm, week: forced.week)
      if !sessions.contains(session) { sessions.append(session) }
      let rooms = Set(
        unit.forced.filter { $0.arm == forced.arm && $0.week == forced.week }.compactMap(\.room))
      guard rooms.count <= 1 else { return nil }
    }
    return sessions.count <= unit.sessions ? sessions : nil
  }

  /// The weeks of an arm in which lessons can be left, minutes are left to lose, and a room is free.
  private func weeks(of arm: Arm, unit: Unit) -> WeekSet {
    for loss in arm.losses
    where loss.minutes > mostMinutes(pupil: loss.pupil, subject: loss.subject) {
      return 0
    }
    var weeks: WeekSet = 0
    arm.weeks.forEachWeek { week in
      let canLeave = arm.slots.allSatisfy {
        Int(model.lessonPlaces[$0.slot * model.grid.weekCount + week]) >= $0.pupils
      }
      let need = need(of: unit, key: arm.key, week: week)
      if canLeave, !freeRooms(for: need, key: arm.key, week: week).isEmpty { weeks |= .week(week) }
    }
    return weeks
  }

  /// The most minutes of a subject that all tuition may take from a pupil under the most generous provision asked for.
  func mostMinutes(pupil: Int, subject: Int) -> Int {
    let percent =
      model.requests.filter { $0.pupil == pupil }
      .map { model.percent(provision: $0.provision, subject: subject) }.max() ?? 0
    return model.pupils[pupil].minutesLeft(subject: subject, percent: percent)
  }

  /// What a session of a unit at a key in a week asks of a room.
  func need(of unit: Unit, key: Int, week: Int) -> RoomNeed {
    let agreed = unit.forced.first {
      $0.room != nil && $0.week == week && unit.arms[$0.arm].key == key
    }
    return RoomNeed(pupils: unit.pupils.count, periods: unit.periods, only: agreed?.room)
  }

  /// The rooms that are free for all of a session and suit it.
  func freeRooms(for need: RoomNeed, key: Int, week: Int) -> [Int] {
    model.school.records.rooms.indices.filter { room in
      let facts = model.school.records.rooms[room]
      return (need.only ?? room) == room && facts.places >= need.pupils
        && (need.pupils > 1 || facts.overlooked || !model.protection.overlooked)
        && (key..<key + need.periods).allSatisfy {
          roomFree[room * model.grid.keyCount + $0].contains(week: week)
        }
    }
  }

  /// Drops the keys at which a unit that always meets at one weekly time cannot have all its sessions.
  private func keepRegular(_ weeks: inout [WeekSet], of unit: Unit) {
    var byKey: [Int: WeekSet] = [:]
    for (arm, open) in zip(unit.arms, weeks) { byKey[arm.key, default: 0] |= open }
    for (place, arm) in unit.arms.enumerated() where (byKey[arm.key] ?? 0).count < unit.sessions {
      weeks[place] = 0
    }
  }

  private func suffices(_ weeks: [WeekSet], for unit: Unit) -> Bool {
    let sessions = (0..<model.grid.weekCount).reduce(0) { sum, week in
      sum + min(unit.mostPerWeek, weeks.count { $0.contains(week: week) })
    }
    return sessions >= unit.sessions
  }
}

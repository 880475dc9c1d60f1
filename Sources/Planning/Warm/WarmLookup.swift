internal import Tuition

/// Finds in a school what a warm start names, as far as it is still there.
struct WarmLookup {
  /// Above this a weight of a cut is none that the planner finds, and only noise for the solver.
  private static let heaviest = 10_000

  private let model: TermModel
  private let pool: UnitPool
  private let requests: [Int?]
  private let times: [(key: Int, label: Int)?]
  private let periods: [Int?]
  private let tutors: [Int?]
  private let unitRows: [[Int]: Int]
  private let tasks: [Int: CountTask]

  init(_ warm: WarmStart, in pool: UnitPool, candidates: [Candidate]) {
    let model = pool.model
    self.model = model
    self.pool = pool
    let records = model.school.records
    let requestRows = TermModel.rows(model.requests.map(model.name))
    let names = warm.names
    func name(_ row: Int) -> String? { names.indices.contains(row) ? names[row] : nil }
    requests = warm.requests.map { requestRows[$0.compactMap(name)] }
    let periodRows = TermModel.rows(model.grid.periods.map(\.name.text))
    let tutorRows = TermModel.rows(records.tutors.map(\.id.text))
    periods = names.map { periodRows[$0] }
    tutors = names.map { tutorRows[$0] }
    let cycle = records.term.cycle
    times = warm.times.map { time in
      guard time.count == 3, (0..<7).contains(time[0]),
        let period = name(time[1]).flatMap({ periodRows[$0] })
      else { return nil }
      let label =
        time[2] == 0
        ? (cycle.isEmpty ? 0 : cycle.count) : name(time[2] - 1).flatMap { cycle.firstIndex(of: $0) }
      return label.map { (time[0] * model.grid.periods.count + period, $0) }
    }
    unitRows = TermModel.rows(pool.units.map(\.members))
    tasks = Dictionary(
      candidates.map { ($0.unit * model.tutors.count + $0.tutor, $0.task) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The column that a row stands for; nothing where it is no longer one of the school's.
  func column(_ row: [Int]) -> Column? {
    guard row.count > 2, let head = head(row, from: 1) else { return nil }
    let unit = pool.units[head.unit]
    var counts = [Int](repeating: 0, count: unit.arms.count)
    for place in stride(from: head.end, to: row.count - 1, by: 2) {
      guard times.indices.contains(row[place]), let time = times[row[place]] else { return nil }
      var left = row[place + 1]
      for (arm, facts) in unit.arms.enumerated()
      where facts.key == time.key && facts.label == time.label {
        let taken = min(left, facts.weeks.count)
        counts[arm] += taken
        left -= taken
      }
      guard left == 0 else { return nil }
    }
    for session in unit.forced { counts[session.arm] -= 1 }
    guard counts.reduce(0, +) == unit.sessions - unit.forced.count,
      !unit.sameTime
        || Set(unit.arms.indices.filter { counts[$0] > 0 }.map { unit.arms[$0].key })
          .count <= 1,
      let task = tasks[head.unit * model.tutors.count + head.tutor], task.allows(counts, unit)
    else { return nil }
    return Column(unit, row: head.unit, tutor: head.tutor, counts: counts)
  }

  /// Whether the people of a placement are there and the tutor could meet them, be it on other dates.
  func knows(_ row: [Int]) -> Bool { row.count > 2 && head(row, from: 1) != nil }

  /// The placement that a row stands for; nothing where one of its dates is no longer possible.
  func placement(_ row: [Int]) -> Placement? {
    guard let whole = dated(row), whole.sessions.count == pool.units[whole.unit].sessions,
      holdsStanding(whole.sessions, of: pool.units[whole.unit])
    else { return nil }
    return whole
  }

  /// What is left of the placement that a row stands for, where some of its dates are no longer possible; nothing where all are, or so few that
  /// it is better placed anew, or sessions of it stand.
  func remainder(_ row: [Int]) -> Placement? {
    guard let part = dated(row) else { return nil }
    let (left, all) = (part.sessions.count, pool.units[part.unit].sessions)
    guard left < all, left * 3 >= all * 2, pool.units[part.unit].mandatory == 0 else { return nil }
    return part
  }

  /// The sessions of a row that are still possible; nothing where its people or its tutor are not there, or they no longer keep to what the
  /// provision says of their dates.
  private func dated(_ row: [Int]) -> Placement? {
    guard row.count > 2, let head = head(row, from: 1) else { return nil }
    let unit = pool.units[head.unit]
    var sessions: [DatedArm] = []
    for place in stride(from: head.end, to: row.count - 1, by: 2) {
      if let session = session(of: unit, CalendarDate(dayNumber: row[place]), row[place + 1]) {
        sessions.append(session)
      }
    }
    guard keepsTo(unit, sessions) else { return nil }
    return Placement(unit, row: head.unit, tutor: head.tutor, sessions: sessions)
  }

  /// The session of a unit on a date in the period of a name; nothing where it is no longer possible.
  private func session(of unit: Unit, _ date: CalendarDate, _ name: Int) -> DatedArm? {
    guard model.school.records.term.contains(date), periods.indices.contains(name),
      let period = periods[name]
    else { return nil }
    let (key, week) = model.grid.cell(date, period: period)
    return unit.arms.firstIndex { $0.key == key && $0.weeks.contains(week: week) }
      .map { DatedArm(arm: $0, week: week) }
  }

  /// The cut that a row stands for; nothing where the tutor no longer has the time.
  func cut(_ row: [Int], table: RowTable) -> SlotCut? {
    guard row.count > 5, tutors.indices.contains(row[0]), let tutor = tutors[row[0]],
      times.indices.contains(row[1]), let time = times[row[1]]
    else { return nil }
    let labels = model.grid.labelCount
    let key = tutor * model.grid.keyCount + time.key
    let slot = row[2] == 1 ? table.tutorKey[key] : table.tutorSlot[key * labels + time.label]
    guard slot >= 0 else { return nil }
    let weights = Array(row[3...].prefix(table.dates(ofSlot: slot) + 1))
    guard weights.count > 2, weights[0] == 0, weights.allSatisfy({ $0 <= Self.heaviest }) else {
      return nil
    }
    let cut = SlotCut(
      slot: slot, weights: CutFinder.extended(weights, to: table.dates(ofSlot: slot)))
    return cut.isSuperadditive ? cut : nil
  }

  /// The unit and tutor of a row whose members begin at a place.
  private func head(_ row: [Int], from place: Int) -> (unit: Int, tutor: Int, end: Int)? {
    let end = place + row[place] + 1
    guard tutors.indices.contains(row[0]), let tutor = tutors[row[0]], end < row.count else {
      return nil
    }
    let members = row[place + 1..<end].compactMap {
      requests.indices.contains($0) ? requests[$0] : nil
    }
    guard members.count == row[place], let unit = unitRows[members.sorted()],
      tasks[unit * model.tutors.count + tutor] != nil
    else { return nil }
    return (unit, tutor, end)
  }

  private func holdsStanding(_ sessions: [DatedArm], of unit: Unit) -> Bool {
    unit.forced.allSatisfy { sessions.contains(DatedArm(arm: $0.arm, week: $0.week)) }
  }

  /// Whether sessions keep to what the provision says of their dates.
  private func keepsTo(_ unit: Unit, _ sessions: [DatedArm]) -> Bool {
    let perWeek = Dictionary(grouping: sessions, by: \.week)
    return perWeek.values.allSatisfy { $0.count <= unit.mostPerWeek }
      && (!unit.sameTime || Set(sessions.map { unit.arms[$0.arm].key }).count <= 1)
      && perWeek.values.allSatisfy { week in
        let keys = week.map { unit.arms[$0.arm].key }.sorted()
        return zip(keys, keys.dropFirst()).allSatisfy { $0 + unit.periods <= $1 }
      }
  }
}

/// What the duals of the master charge for each time, room, lesson and pupil, ready for pricing.
///
/// Prices are minus the duals of the rows, so they are at least zero where the rows are caps. It is written once and read by every
/// pricing call, so it is handed on without being copied.
final class PriceBook {
  let aim: Aim
  private let columns: ColumnPool
  private let model: TermModel
  private let duals: [Double]
  private let keys: Int
  private let labels: Int
  private let keptPrice: Double
  /// For each size of session, key and label the price of a room.
  private var roomPrices: [[Double]] = []
  /// For each tutor, key and label the price of the tutor in that period.
  private var periodPrices: [Double] = []
  /// The same with what the tutor's session costs for the day and the week.
  private var sessionPrices: [Double] = []
  /// For each row what its cuts charge for each number of sessions; empty where nothing is charged.
  private var charges: [PriceSteps.Charges] = []
  /// Whether cuts charge anything for a row, and for any slot of a tutor.
  private var isChargedRow: [Bool] = []
  private var chargedTutors: [Bool] = []

  init(_ columns: ColumnPool, duals: [Double], aim: Aim) {
    self.columns = columns
    model = columns.units.model
    self.duals = duals
    self.aim = aim
    keys = model.grid.keyCount
    labels = model.grid.labelCount
    keptPrice = aim.kept + duals[columns.table.kept]
    let slots = keys * labels
    let largest = model.provisions.map(\.groupMost).max() ?? 1
    for size in 0...largest {
      var prices = [Double](repeating: 0, count: slots)
      if size > 0, size < model.rooms.sizeCount {
        for family in model.rooms.families(ofSize: size) {
          for slot in 0..<slots { prices[slot] += price(table.roomSlot[family * slots + slot]) }
        }
      }
      roomPrices.append(prices)
    }
    addTutors()
    addCharges()
  }

  private var table: RowTable { columns.table }

  private func addTutors() {
    let slots = keys * labels
    periodPrices.reserveCapacity(model.tutors.count * slots)
    sessionPrices.reserveCapacity(model.tutors.count * slots)
    for tutor in model.tutors.indices {
      let session = price(table.tutorSessions[tutor])
      let period = price(table.tutorPeriods[tutor])
      for key in 0..<keys {
        let day = (tutor * 7 + model.grid.weekday(ofKey: key)) * labels
        let anyWeek = price(table.tutorKey[tutor * keys + key])
        for label in 0..<labels {
          let here =
            price(table.tutorSlot[(tutor * keys + key) * labels + label]) + anyWeek + period
          periodPrices.append(here)
          sessionPrices.append(
            here + price(table.tutorWeek[tutor * labels + label]) + session
              + price(table.tutorDay[day + label]))
        }
      }
    }
  }

  private func addCharges() {
    for (number, cut) in columns.cuts.enumerated() {
      let price = price(table.bounds.count + number)
      guard price > Tolerance.step else { continue }
      if charges.isEmpty {
        charges = [PriceSteps.Charges](repeating: [], count: table.bounds.count)
      }
      Self.add(cut.weights.map { Double($0) * price }, to: &charges[cut.slot])
    }
    guard !charges.isEmpty else { return }
    isChargedRow = charges.map { !$0.isEmpty }
    chargedTutors = model.tutors.indices.map(areSlotsCharged)
  }

  private func areSlotsCharged(tutor: Int) -> Bool {
    let slots = table.tutorSlot[tutor * keys * labels..<(tutor + 1) * keys * labels]
    let rows = slots + table.tutorKey[tutor * keys..<(tutor + 1) * keys]
    return rows.contains { $0 >= 0 && isChargedRow[$0] }
  }

  private static func add(_ more: PriceSteps.Charges, to charges: inout PriceSteps.Charges) {
    while charges.count < more.count { charges.append(charges.last ?? 0) }
    for number in charges.indices where !more.isEmpty {
      charges[number] += more[min(number, more.count - 1)]
    }
  }

  private func price(_ row: Int) -> Double { row < 0 ? 0 : -duals[row] }

  /// The price of a session of a unit at each arm, whoever the tutor is.
  ///
  /// - Parameter group: the group of which the unit is a part; nothing where it is the group.
  func unitPrices(_ unit: Unit, in group: GroupShape? = nil) -> [Double] {
    let places = group?.size ?? unit.pupils.count
    let roomPart = group?.roomPart(of: unit) ?? 1
    return unit.arms.map { arm in
      var sum = aim.cost * Double(arm.cost)
      let day = model.grid.weekday(ofKey: arm.key)
      for key in arm.key..<arm.key + unit.periods {
        sum += roomPart * roomPrices[places][key * labels + arm.label]
        for pupil in unit.pupils {
          sum += price(table.pupilSlot[(pupil * keys + key) * labels + arm.label])
        }
      }
      for pupil in unit.pupils {
        sum += price(table.pupilDay[(pupil * 7 + day) * labels + arm.label])
      }
      for use in arm.slots {
        sum += Double(use.pupils) * price(table.lessonSlot[use.slot * labels + arm.label])
      }
      for loss in arm.losses {
        for row in table.losses[loss.pupil * model.subjects.count + loss.subject] {
          sum += Double(loss.minutes) * price(row.row)
        }
      }
      return sum
    }
  }

  /// What the rooms of standing sessions would be charged, though they are reserved.
  func reservedRoomPrice(_ unit: Unit) -> Double {
    unit.forced.reduce(0) { sum, session in
      guard session.room != nil else { return sum }
      let arm = unit.arms[session.arm]
      return (arm.key..<arm.key + unit.periods).reduce(sum) {
        $0 + roomPrices[unit.pupils.count][$1 * labels + arm.label]
      }
    }
  }

  /// Adds to the unit's own price of a session at each arm what a tutor costs there.
  ///
  /// - Parameter part: the part of the tutor's time that the unit pays, at most one.
  func addTutorPrices(to prices: inout [Double], _ unit: Unit, tutor: Int, part: Double) {
    let first = tutor * keys * labels
    let cells = unit.cells
    for place in prices.indices {
      let cell = first + cells[place]
      var sum = sessionPrices[cell]
      for later in stride(from: 1, to: unit.periods, by: 1) {
        sum += periodPrices[cell + later * labels]
      }
      prices[place] += part * sum
    }
    guard unit.isPublished else { return }
    for place in prices.indices {
      prices[place] -= keptPrice * Double(unit.arms[place].kept(with: tutor))
    }
  }

  /// What cuts add to the price of sessions at each arm with a tutor, and at its key.
  func steps(_ unit: Unit, tutor: Int) -> PriceSteps {
    guard isCharged(tutor: tutor) else { return PriceSteps() }
    let slot = { (key: Int, label: Int) in
      self.table.tutorSlot[(tutor * self.keys + key) * self.labels + label]
    }
    let anyWeek = { (key: Int, _: Int) in self.table.tutorKey[tutor * self.keys + key] }
    var steps = PriceSteps(
      ofArm: charges(unit, slot), ofKey: labels > 1 ? charges(unit, anyWeek) : [])
    if unit.periods > 1 {
      steps.ofSlots = slotCharges(unit, slot) + (labels > 1 ? slotCharges(unit, anyWeek) : [])
    }
    return steps
  }

  /// What each row that is charged charges for all sessions that take it.
  private func slotCharges(
    _ unit: Unit, _ row: (_ key: Int, _ label: Int) -> Int
  ) -> [PriceSteps.SlotSteps] {
    var arms: [Int: [Int]] = [:]
    for (place, arm) in unit.arms.enumerated() {
      for key in arm.key..<arm.key + unit.periods {
        let row = row(key, arm.label)
        if row >= 0, isChargedRow[row] { arms[row, default: []].append(place) }
      }
    }
    return arms.sorted { $0.key < $1.key }
      .map { PriceSteps.SlotSteps(arms: $0.value, charges: charges[$0.key]) }
  }

  private func isCharged(tutor: Int) -> Bool { !charges.isEmpty && chargedTutors[tutor] }

  /// What cuts on a tutor's term charge for all sessions of a unit, whenever they are.
  func termPrice(_ unit: Unit, tutor: Int) -> Double {
    charge(table.tutorPeriods[tutor], unit.sessions * unit.periods)
      + charge(table.tutorSessions[tutor], unit.sessions)
  }

  private func charge(_ row: Int, _ sessions: Int) -> Double {
    guard row >= 0, !charges.isEmpty, !charges[row].isEmpty else { return 0 }
    return charges[row][min(sessions, charges[row].count - 1)]
  }

  /// The charges at each arm, summed over the keys that its sessions take; empty where there are none.
  private func charges(
    _ unit: Unit, _ row: (_ key: Int, _ label: Int) -> Int
  ) -> [PriceSteps.Charges] {
    var found: [PriceSteps.Charges] = []
    for place in unit.arms.indices {
      let first = unit.arms[place].key
      for key in first..<first + unit.periods {
        let row = row(key, unit.arms[place].label)
        guard row >= 0, isChargedRow[row] else { continue }
        if found.isEmpty { found = [PriceSteps.Charges](repeating: [], count: unit.arms.count) }
        if found[place].isEmpty {
          found[place] = charges[row]
        } else {
          Self.add(charges[row], to: &found[place])
        }
      }
    }
    return found
  }

  /// What a column of a unit costs before its sessions: the duals of its blocks and pots and what it gains, less than zero
  /// where it is wanted.
  func entryPrice(_ unit: Unit) -> Double {
    var sum = -aim.mandatory * Double(unit.mandatory)
    sum -= (aim.statutory + duals[table.statutory]) * Double(unit.statutory)
    sum -= (aim.points + duals[table.points]) * Double(unit.points)
    for member in unit.members {
      sum -= duals[table.block[model.requests[member].block]]
      if let choice = model.requests[member].potChoice { sum -= duals[table.potChoice[choice]] }
    }
    return sum
  }

  /// What a unit's higher percentages relieve rows of lower ones.
  ///
  /// For the first member it is told by loss group, since only sessions of the group relieve; what standing sessions relieve in any
  /// case, and what other members could at most, is told as one.
  func relief(_ unit: Unit) -> (ofGroups: [Double], rest: Double) {
    var ofGroups: [Double] = []
    var rest = 0.0
    for (number, group) in unit.groups.enumerated() {
      guard let loss = group.loss else { continue }
      let relief = relief(pupil: loss.pupil, subject: loss.subject, by: unit)
      guard relief > 0 else { continue }
      let arms = unit.items[group.items].flatMap(\.arms)
      if unit.forced.contains(where: { arms.contains($0.arm) }) {
        rest += relief
      } else {
        if ofGroups.isEmpty { ofGroups = [Double](repeating: 0, count: unit.groups.count) }
        ofGroups[number] = relief
      }
    }
    return (ofGroups, rest + reliefOfOthers(unit))
  }

  private func reliefOfOthers(_ unit: Unit) -> Double {
    guard unit.pupils.count > 1 else { return 0 }
    var seen: Set<Int> = []
    return unit.arms.flatMap(\.losses).reduce(0) { sum, loss in
      guard loss.pupil != unit.pupils[0],
        seen.insert(loss.pupil * model.subjects.count + loss.subject).inserted
      else { return sum }
      return sum + relief(pupil: loss.pupil, subject: loss.subject, by: unit)
    }
  }

  private func relief(pupil: Int, subject: Int, by unit: Unit) -> Double {
    let rows = table.losses[pupil * model.subjects.count + subject]
    guard !rows.isEmpty else { return 0 }
    let percent = model.percent(provision: unit.provision, subject: subject)
    return rows.reduce(0) {
      percent > $1.percent ? $0 + Double($1.relief) * price($1.row) : $0
    }
  }

  /// The reduced cost of a column.
  func reducedCost(_ column: Column, of unit: Unit) -> Double {
    let entries = columns.entries(of: column)
    return zip(entries.rows, entries.values).reduce(aim.value(column, of: unit)) {
      $0 - duals[$1.0] * $1.1
    }
  }
}

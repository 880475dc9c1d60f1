internal import GLPK

/// The pricing problem of `CountPricer` as an integer programme, for the few calls whose bound is worth it.
///
/// Numbers of sessions n_a at the arms, one binary for each key that is paid once used, rows for loss groups and extra caps.
/// An arm with steps in its price has a binary for each number of sessions instead, a key with steps one for each number there. Branch and cut solves it, or bounds it
/// where the nodes run out.
struct CountProgramme {
  /// The most nodes; most calls need fewer than ten.
  private static let nodes = 100

  let unit: Unit
  let task: PricedTask

  /// A variable: so many sessions at an arm for each of it.
  private struct Part {
    let arm: Int
    let sessions: Int
    let place: Int
  }

  /// The best numbers of sessions found, if any, and what no choice can be cheaper than.
  func solve() throws(GLPKError) -> (counts: [Int]?, bound: Double) {
    try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      let parts = try addParts(to: &program)
      try addRows(parts, to: &program)
      let outcome = try program.branchAndCut(
        BranchAndCutOptions(nodeLimit: Self.nodes, cuts: [.rounding, .gomory]))
      if outcome.status == .infeasible { return (nil, .infinity) }
      let bound = outcome.bestBound ?? -.infinity
      let safe = bound - Tolerance.branchAndCut * (1 + abs(bound))
      guard outcome.objective != nil else { return (nil, safe) }
      let values = try program.integerValues()
      var counts = [Int](repeating: 0, count: unit.arms.count)
      for part in parts {
        counts[part.arm] += part.sessions * Int(values[part.place].rounded())
      }
      return (task.allows(counts, unit) ? counts : nil, safe)
    }
  }

  private func addParts(to program: inout LinearProgram) throws(GLPKError) -> [Part] {
    var parts: [Part] = []
    for arm in unit.arms.indices where task.limits[arm] > 0 {
      let most = min(task.limits[arm], task.sessions)
      guard isStepped(arm) else {
        let place = try program.addColumn(
          cost: task.prices[arm], bounds: .between(0, Double(most)), kind: .integer, rows: [],
          values: [])
        parts.append(Part(arm: arm, sessions: 1, place: place))
        continue
      }
      for sessions in 1...most {
        let price = Double(sessions) * task.prices[arm] + task.stepPrice(arm, sessions)
        let place = try program.addColumn(
          cost: price, bounds: .between(0, 1), kind: .binary, rows: [], values: [])
        parts.append(Part(arm: arm, sessions: sessions, place: place))
      }
    }
    return parts
  }

  /// Whether an arm has a binary for each number of sessions; where slots are charged they have them.
  private func isStepped(_ arm: Int) -> Bool {
    task.steps.ofSlots.isEmpty && !task.steps.ofArm.isEmpty && !task.steps.ofArm[arm].isEmpty
  }

  private func addRows(_ parts: [Part], to program: inout LinearProgram) throws(GLPKError) {
    func add(_ bounds: Bounds, _ weigh: (Part) -> Double, to program: inout LinearProgram)
      throws(GLPKError)
    {
      let used = parts.map { ($0.place, weigh($0)) }.filter { $0.1 != 0 }
      let row = try program.addRow(bounds)
      try program.setRow(row, columns: used.map(\.0), values: used.map(\.1))
    }
    try add(.fixed(Double(task.sessions)), { Double($0.sessions) }, to: &program)
    for (place, group) in unit.groups.enumerated() where group.loss != nil {
      let arms = Set(unit.items[group.items].flatMap { Array($0.arms) })
      try add(
        .atMost(Double(task.groupCaps[place])),
        { arms.contains($0.arm) ? Double($0.sessions) : 0 }, to: &program)
    }
    for (place, extra) in unit.extras.enumerated() {
      let uses = Dictionary(zip(extra.arms, extra.uses), uniquingKeysWith: +)
      try add(
        .atMost(Double(task.extraCaps[place])),
        { Double($0.sessions * uses[$0.arm, default: 0]) }, to: &program)
    }
    for arm in task.steps.ofArm.indices where isStepped(arm) {
      try add(.atMost(1), { $0.arm == arm ? 1 : 0 }, to: &program)
    }
    try payKeys(parts, to: &program)
    for slot in task.steps.ofSlots {
      try payNumbers(parts.filter { slot.arms.contains($0.arm) }, to: &program) {
        task.slotPrice(slot, $0)
      }
    }
    try relieve(parts, to: &program)
  }

  /// Each loss group that relieves has a binary that its sessions allow.
  private func relieve(_ parts: [Part], to program: inout LinearProgram) throws(GLPKError) {
    for (group, relief) in zip(unit.groups, task.reliefs) where relief > 0 {
      let arms = Set(unit.items[group.items].flatMap { Array($0.arms) })
      let places = parts.filter { arms.contains($0.arm) }.map(\.place)
      let relieved = try program.addColumn(
        cost: -relief, bounds: .between(0, 1), kind: .binary, rows: [], values: [])
      let row = try program.addRow(.atMost(0))
      try program.setRow(row, columns: [relieved] + places, values: [1] + places.map { _ in -1 })
    }
  }

  /// Pays for each key: by a binary for each number of sessions there where it has steps, else by one for all where the
  /// key is not paid already.
  private func payKeys(_ parts: [Part], to program: inout LinearProgram) throws(GLPKError) {
    let byKey = Dictionary(grouping: parts) { unit.arms[$0.arm].key }
    for key in byKey.keys.sorted() {
      let parts = byKey[key] ?? []
      let steadiness = task.paidKeys.contains(key) ? 0 : task.steadiness
      if let arm = parts.first?.arm, task.steps.ofSlots.isEmpty, !task.steps.ofKey.isEmpty,
        !task.steps.ofKey[arm].isEmpty
      {
        try payNumbers(parts, to: &program) { steadiness + task.keyStepPrice(arm, $0) }
      } else if steadiness > 0 {
        try payOnce(parts, steadiness, to: &program)
      }
    }
  }

  /// Pays for the sessions of some parts together by a binary for each number of them.
  private func payNumbers(
    _ parts: [Part], to program: inout LinearProgram, price: (_ sessions: Int) -> Double
  ) throws(GLPKError) {
    guard !parts.isEmpty else { return }
    let most = min(
      task.sessions, Set(parts.map(\.arm)).reduce(0) { $0 + min(task.limits[$1], task.sessions) })
    let numbers = Array(1...most)
    let places = try numbers.map { number throws(GLPKError) in
      try program.addColumn(
        cost: price(number), bounds: .between(0, 1), kind: .binary,
        rows: [], values: [])
    }
    let one = try program.addRow(.atMost(1))
    try program.setRow(one, columns: places, values: numbers.map { _ in 1 })
    let all = try program.addRow(.fixed(0))
    try program.setRow(
      all, columns: parts.map(\.place) + places,
      values: parts.map { Double($0.sessions) } + numbers.map { -Double($0) })
  }

  private func payOnce(
    _ parts: [Part], _ steadiness: Double, to program: inout LinearProgram
  ) throws(GLPKError) {
    let used = try program.addColumn(
      cost: steadiness, bounds: .between(0, 1), kind: .binary, rows: [], values: [])
    for part in parts {
      let most = part.sessions == 1 ? min(task.limits[part.arm], task.sessions) : 1
      let row = try program.addRow(.atMost(0))
      try program.setRow(row, columns: [part.place, used], values: [1, -Double(most)])
    }
  }
}

internal import GLPK

/// A restricted master in a programme that lives for one call: some columns, and those rows that matter.
///
/// A row whose dual was not zero before (`ColumnPool.isHot`) enters with the first column that touches it, any other when a
/// solution breaks it. A row outside has dual zero, so pricing and bound are those of the whole master; and a simplex step
/// takes about as long as there are rows, of which two thirds never bind.
final class Master {
  let columns: ColumnPool
  let aim: Aim
  private(set) var left: [Double]
  /// The place of each row in the programme; -1 for those outside.
  private(set) var localRow: [Int]
  private var localRows: [Int] = []
  /// The bounds of each row in the programme.
  private var rowBounds: [Bounds] = []
  /// The columns in the programme, by index in the pool, and their places in the programme.
  private(set) var members: [Int] = []
  private var memberOf: [Int: Int] = [:]
  /// The members that are fixed at nothing until pricing finds them again.
  var asleep: Set<Int> = []
  private(set) var places: [Int] = []
  /// The blocks for which a column may stand in, since they must be met or had to be.
  private var standIns: Set<Int> = []
  private let pricer = CountPricer()
  let counters: Counters
  /// Whether no other master is at work beside this one, so that it may have all cores.
  var isAlone = false
  /// Looks for groups that are not among the candidates; nothing where all that count are.
  var groups: GroupPricer?
  /// The duals of the last solve, by row of the table, with their signs made right.
  private(set) var lastDuals: [Double] = []

  /// - Parameter left: the upper bound of each row.
  init(_ columns: ColumnPool, aim: Aim, left: [Double], counters: Counters) {
    self.columns = columns
    self.aim = aim
    self.left = left
    self.counters = counters
    localRow = [Int](repeating: -1, count: left.count)
  }

  private var model: TermModel { columns.units.model }
  private var table: RowTable { columns.table }

  /// Begins an empty programme: pots, and the rows that ask for something.
  ///
  /// - Parameters:
  ///   - required: the blocks that must be met.
  ///   - held: rows of tiers with the least they must reach.
  func begin(
    _ program: inout LinearProgram, required: [Int], held: [(row: Int, least: Double)]
  ) throws(GLPKError) {
    for (choice, pots) in model.potChoices.enumerated() {
      try addRow(table.potChoice[choice], .atMost(left[table.potChoice[choice]]), to: &program)
      for pot in pots {
        if localRow[table.pot[pot]] < 0 {
          try addRow(table.pot[pot], .atMost(left[table.pot[pot]]), to: &program)
        }
        _ = try program.addColumn(
          cost: 0, bounds: .atLeast(0),
          rows: [localRow[table.potChoice[choice]], localRow[table.pot[pot]]], values: [-1, 1])
      }
    }
    for block in required { try require(block, in: &program) }
    for tier in held { try addRow(tier.row, .atLeast(tier.least), to: &program) }
    for row in held.map(\.row) {
      _ = try program.addColumn(
        cost: penalty, bounds: .atLeast(0), rows: [localRow[row]], values: [1])
    }
  }

  /// What a column that stands in for an unmet demand costs.
  ///
  /// It is more than meeting the demand would cost, yet not so much that GLPK loses digits. Where it is not enough the
  /// relaxation is only looser.
  var penalty: Double {
    10 * (aim.mandatory + aim.statutory) + 1e3 * (aim.points + aim.kept) + 1e6 * max(aim.cost, 1e-3)
  }

  /// Adds a row without entries.
  func addRow(_ row: Int, _ bounds: Bounds, to program: inout LinearProgram) throws(GLPKError) {
    localRow[row] = try program.addRow(bounds)
    localRows.append(row)
    rowBounds.append(bounds)
  }

  /// Adds a column of the pool, once.
  func add(_ index: Int, to program: inout LinearProgram) throws(GLPKError) {
    if let member = memberOf[index] {
      if asleep.remove(member) != nil {
        try setBounds(.atLeast(0), ofMember: member, in: &program)
      }
      return
    }
    memberOf[index] = members.count
    let entries = columns.entries[index]
    var rows: [Int] = []
    var values: [Double] = []
    for (row, value) in zip(entries.rows, entries.values) {
      if localRow[row] < 0 {
        guard columns.isHot(row) else { continue }
        try addRow(row, .atMost(left[row]), to: &program)
      }
      rows.append(localRow[row])
      values.append(value)
    }
    members.append(index)
    places.append(
      try program.addColumn(
        cost: aim.value(columns.columns[index], of: columns.unit(of: index)), bounds: .atLeast(0),
        kind: .integer, rows: rows, values: values))
  }

  /// Gives a row another upper bound.
  func setLeft(_ most: Double, ofRow row: Int, in program: inout LinearProgram) throws(GLPKError) {
    left[row] = most
    if localRow[row] >= 0 { try setBounds(.atMost(most), ofRow: row, in: &program) }
  }

  /// Says that a block must be met.
  func require(_ block: Int, in program: inout LinearProgram) throws(GLPKError) {
    let row = table.block[block]
    if localRow[row] < 0 { try addRows([row], to: &program) }
    try setBounds(.fixed(1), ofRow: row, in: &program)
    guard standIns.insert(block).inserted else { return }
    _ = try program.addColumn(
      cost: penalty, bounds: .atLeast(0), rows: [localRow[row]], values: [1])
  }

  /// Says that a block need not be met, or need not any more.
  func release(_ block: Int, in program: inout LinearProgram) throws(GLPKError) {
    let row = table.block[block]
    if localRow[row] >= 0 { try setBounds(.atMost(left[row]), ofRow: row, in: &program) }
  }

  /// Gives a row of the programme other bounds.
  private func setBounds(
    _ bounds: Bounds, ofRow row: Int, in program: inout LinearProgram
  ) throws(GLPKError) {
    rowBounds[localRow[row]] = bounds
    try program.setBounds(bounds, ofRow: localRow[row])
  }

  /// Adds a cut that the pool has got, outside the programme as yet.
  func note(_ cut: SlotCut) {
    left.append(Double(cut.weight(Int(left[cut.slot]))))
    localRow.append(-1)
  }

  /// The value of each member in the programme's present solution.
  func values(_ program: inout LinearProgram) throws(GLPKError) -> [Double] {
    let all = try program.values()
    return places.map { all[$0] }
  }

  /// The members that the present solution uses, with their shares.
  func solution(_ program: inout LinearProgram) throws(GLPKError) -> [ColumnShare] {
    zip(members, try values(&program)).filter { $0.1 > Tolerance.share }
      .map { ColumnShare(column: $0.0, share: $0.1) }
  }

  /// The members that the present solution uses, or would use at the least change of a price.
  func used(_ program: inout LinearProgram) throws(GLPKError) -> [Int] {
    guard !lastDuals.isEmpty else { return [] }
    return members.filter { member in
      let entries = columns.entries[member]
      let objective = aim.value(columns.columns[member], of: columns.unit(of: member))
      let reducedCost = zip(entries.rows, entries.values).reduce(objective) {
        $1.0 < lastDuals.count ? $0 - lastDuals[$1.0] * $1.1 : $0
      }
      return reducedCost < Tolerance.reducedCost * max(1, aim.points)
    }
  }

  /// Sets the bounds of a member.
  func setBounds(_ bounds: Bounds, ofMember member: Int, in program: inout LinearProgram)
    throws(GLPKError)
  {
    try program.setBounds(bounds, ofColumn: places[member])
  }

  /// Solves, prices and adds columns until none is worth adding or the bound is close enough.
  ///
  /// Where the programme cannot be solved, pricing at the duals it was left with still gives a bound, and the
  /// relaxation says that it is not solved.
  func converge(
    _ program: inout LinearProgram, candidates: [Candidate], until enough: Enough
  ) throws(GLPKError) -> Relaxation {
    var bound = -Double.infinity
    var objective = Double.infinity
    for round in 0..<enough.rounds where !enough.isCancelled() {
      let before = objective
      let isSolved = try solve(&program, first: round == 0 ? enough.method : .primal)
      objective = isSolved ? try program.objective : .infinity
      if isSolved, round == 0, objective <= enough.unpriced {
        return Relaxation(objective: objective, bound: -.infinity)
      }
      if isSolved, before - objective < enough.gain * abs(objective) { break }
      counters[.pricingRounds] += 1
      let priced = price(
        at: try program.duals(), candidates: candidates, most: enough.columnsPerBlock)
      bound = max(bound, priced.bound)
      guard isSolved else {
        try wake(&program)
        return Relaxation(objective: .infinity, bound: bound, isSolved: false)
      }
      if enough.isClose(objective, to: bound) { break }
      var new = unknown(priced.columns)
      if new.isEmpty, enough.isExact {
        let exact = price(
          at: try program.duals(), candidates: candidates, most: enough.columnsPerBlock,
          isExact: true)
        bound = max(bound, exact.bound)
        new = unknown(exact.columns)
      }
      if new.isEmpty || enough.isClose(objective, to: bound) { break }
      if enough.maySleep { try sleep(&program) }
      for index in new { try add(index, to: &program) }
    }
    try wake(&program)
    return Relaxation(objective: objective, bound: bound)
  }

  /// Those columns, remembered, that are not in the programme or asleep there.
  private func unknown(_ found: [Column]) -> [Int] {
    found.map(columns.index).filter { index in
      memberOf[index].map(asleep.contains) ?? true
    }
  }

  /// Prices all candidates at any duals: the columns worth adding there, and the bound that the duals give.
  ///
  /// - Parameters:
  ///   - duals: a dual for each row of the programme, as GLPK numbers them; of any size and sign.
  ///   - isExact: whether a unit whose bound promises more than any choice found is priced by branch and cut.
  func price(
    at duals: [Double], candidates: [Candidate], most: Int, isExact: Bool = false
  ) -> (columns: [Column], bound: Double) {
    var safe = DualBound(columns, aim: aim, left: left)
    for (place, row) in localRows.enumerated() {
      safe.take(duals[place], ofRow: row, within: rowBounds[place])
    }
    safe.close()
    lastDuals = safe.duals
    columns.heat(by: lastDuals)
    pricer.isExact = isExact
    var round = PricingRound(
      columns.units, book: PriceBook(columns, duals: safe.duals, aim: aim), pricer: pricer,
      most: most)
    if isAlone { round.priceSideBySide(candidates) } else { round.price(candidates) }
    groups?.price(&round)
    return (round.columns, safe.value(shortfall: round.shortfall))
  }
}

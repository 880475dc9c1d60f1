internal import GLPK

/// The restricted master: the columns known so far, in a programme that lives for one call.
final class Master {
  let pool: UnitPool
  let table: RowTable
  private(set) var columns: [Column] = []
  private var known: [Column: Int] = [:]
  private let pricer = CountPricer()
  /// Columns that stand in for what the others cannot yet reach; priced out of every good solution.
  private var artificials = 0
  private var first = 0
  private(set) var rounds = 0
  private(set) var pivots = 0

  init(_ pool: UnitPool) {
    self.pool = pool
    table = RowTable(pool)
  }

  /// Remembers columns; those new to the master.
  func learn(_ found: [Column]) -> [Column] {
    var fresh: [Column] = []
    for column in found where known[column] == nil {
      known[column] = columns.count
      columns.append(column)
      fresh.append(column)
    }
    return fresh
  }

  /// Writes rows and columns into an empty programme.
  func fill(_ program: inout LinearProgram, aim: Aim) throws(GLPKError) {
    for bounds in table.bounds { _ = try program.addRow(bounds) }
    first = 0
    for (choice, pots) in pool.model.potChoices.enumerated() {
      for pot in pots {
        _ = try program.addColumn(
          cost: 0, bounds: .atLeast(0), rows: [table.potChoice[choice], table.pot[pot]], values: [-1, 1])
        first += 1
      }
    }
    artificials = first
    let penalty = 1e4 * (aim.statutory + aim.points + aim.kept + 100 * aim.cost)
    let mandatory = pool.model.blocks.indices.filter { pool.model.blocks[$0].mandatory }
    for row in mandatory.map({ table.block[$0] }) + [table.statutory, table.points, table.kept] {
      _ = try program.addColumn(cost: penalty, bounds: .atLeast(0), rows: [row], values: [1])
      first += 1
    }
    for column in columns { try add(column, to: &program, aim: aim) }
  }

  /// The index of a column, which is added where it is new.
  func know(_ column: Column, in program: inout LinearProgram, aim: Aim) throws(GLPKError) -> Int {
    if let index = known[column] { return index }
    for column in learn([column]) { try add(column, to: &program, aim: aim) }
    return columns.count - 1
  }

  private func add(_ column: Column, to program: inout LinearProgram, aim: Aim) throws(GLPKError) {
    let unit = pool.units[column.unit]
    let (rows, values) = table.entries(column, of: unit, model: pool.model)
    _ = try program.addColumn(
      cost: aim.value(column, of: unit), bounds: .atLeast(0), rows: rows, values: values)
  }

  /// The value of each known column in the programme's present solution.
  func values(_ program: inout LinearProgram) throws(GLPKError) -> [Double] {
    Array(try program.values().dropFirst(first))
  }

  /// The place in the programme of a known column.
  func place(of column: Int) -> Int { first + column }

  /// Solves, prices and adds columns until none is worth adding or the bound is close enough.
  func converge(
    _ program: inout LinearProgram, aim: Aim, candidates: [Candidate], until enough: Enough
  ) throws(GLPKError) -> Relaxation {
    var bound = -Double.infinity
    var objective = Double.infinity
    var solved = false
    for round in 0..<enough.rounds {
      let outcome = try program.simplex(.primal)
      guard outcome == .optimal else { break }
      rounds += 1
      solved = true
      objective = try program.objective
      let book = PriceBook(pool.model, table: table, duals: try program.duals(), aim: aim)
      let priced = PricingRound(candidates, pool: pool, book: book, pricer: pricer, most: 3)
      bound = max(bound, objective + priced.shortfall)
      enough.watch(round, objective, bound)
      if priced.columns.isEmpty || objective - bound <= enough.distance { break }
      let fresh = learn(priced.columns)
      if fresh.isEmpty { break }
      for column in fresh { try add(column, to: &program, aim: aim) }
    }
    pivots = try program.iterations
    let missing = try program.values()[artificials..<first].reduce(0, +)
    return Relaxation(
      objective: objective, bound: bound, isFeasible: solved && missing < 1e-6)
  }
}

/// When a relaxation is solved well enough.
struct Enough {
  var rounds = 200
  /// How far the bound may be from the objective.
  var distance = 1e-6
  /// Told each round, the objective and the bound.
  var watch: (_ round: Int, _ objective: Double, _ bound: Double) -> Void = { _, _, _ in }
}

/// What a relaxation came to.
struct Relaxation {
  let objective: Double
  /// No dated plan has a smaller value of the aim.
  let bound: Double
  let isFeasible: Bool
}

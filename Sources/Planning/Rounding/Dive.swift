internal import GLPK

/// Turns a fractional master into whole columns: what the master is surest of is fixed, the rest priced again under what is
/// left of the rows.
///
/// Diving with column generation after C. Joncour and others 2010, doi:10.1016/j.endm.2010.05.087.
struct Dive {
  let pool: UnitPool
  let master: Master
  let aim: Aim
  let candidates: [Candidate]
  /// The columns fixed so far, in order.
  private(set) var fixed: [Column] = []
  private(set) var steps = 0
  private var met: [Bool]
  private var balance: RowBalance
  private var pots: PotBalance

  init(_ master: Master, aim: Aim, candidates: [Candidate]) {
    pool = master.pool
    self.master = master
    self.aim = aim
    self.candidates = candidates
    met = [Bool](repeating: false, count: pool.model.blocks.count)
    balance = RowBalance(master)
    pots = PotBalance(pool.model)
  }

  /// Dives in a programme whose relaxation is solved.
  mutating func run(_ program: inout LinearProgram, isCancelled: () -> Bool) throws(GLPKError) {
    while !isCancelled() {
      steps += 1
      let chosen = choose(try master.values(&program))
      guard !chosen.isEmpty else { return }
      for index in chosen where isOpen(index) { try fix(index, in: &program) }
      for index in master.columns.indices where !isOpen(index) && !isFixed(index) {
        try program.setBounds(.fixed(0), ofColumn: master.place(of: index))
      }
      _ = try master.converge(&program, aim: aim, candidates: remaining(), until: Enough(rounds: 6))
    }
  }

  private var fixedIndices: Set<Int> = []
  private func isFixed(_ index: Int) -> Bool { fixedIndices.contains(index) }

  /// Whether a column's blocks are unmet and it fits into what is left.
  private func isOpen(_ index: Int) -> Bool {
    let column = master.columns[index]
    let unit = pool.units[column.unit]
    return unit.members.allSatisfy { !met[pool.model.requests[$0].block] }
      && balance.fits(column, of: unit)
      && pots.fits(adding: unit.members.map { pool.model.requests[$0].potChoice })
  }

  /// The columns to fix next: all that are nearly whole, else the one nearest to it.
  private func choose(_ values: [Double]) -> [Int] {
    let open = values.indices.filter { values[$0] > 0.01 && isOpen($0) }
      .sorted { (-values[$0], $0) < (-values[$1], $1) }
    let sure = open.filter { values[$0] > 0.95 }
    return sure.isEmpty ? Array(open.prefix(1)) : sure
  }

  private mutating func fix(_ index: Int, in program: inout LinearProgram) throws(GLPKError) {
    let column = master.columns[index]
    let unit = pool.units[column.unit]
    fixed.append(column)
    fixedIndices.insert(index)
    for member in unit.members {
      met[pool.model.requests[member].block] = true
      pots.change(choice: pool.model.requests[member].potChoice, by: 1)
    }
    balance.take(column, of: unit)
    try program.setBounds(.fixed(1), ofColumn: master.place(of: index))
  }

  /// The candidates whose blocks are unmet, held to what is left.
  private func remaining() -> [Candidate] {
    candidates.compactMap { candidate in
      let unit = pool.units[candidate.unit]
      guard unit.members.allSatisfy({ !met[pool.model.requests[$0].block] }) else { return nil }
      var task = candidate.task
      for (arm, facts) in unit.arms.enumerated() {
        task.limits[arm] = min(task.limits[arm], balance.most(unit, facts, tutor: candidate.tutor))
      }
      return Candidate(unit: candidate.unit, tutor: candidate.tutor, task: task)
    }
  }
}

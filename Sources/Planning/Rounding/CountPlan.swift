/// Columns fixed one after the other, and what they leave of rows and pots.
struct CountPlan {
  let columns: ColumnPool
  /// The columns fixed, by index in the pool.
  private(set) var fixed: [Int] = []
  private(set) var balance: RowBalance
  private var isMet: [Bool]
  private var pots: PotBalance

  init(_ columns: ColumnPool, fixing fixed: [Int] = []) {
    self.columns = columns
    balance = RowBalance(columns.table, model: columns.units.model)
    isMet = [Bool](repeating: false, count: columns.units.model.blocks.count)
    pots = PotBalance(columns.units.model)
    for index in fixed { take(index) }
  }

  private var model: TermModel { columns.units.model }

  /// The upper bound that is left of each row, of pots and of cuts.
  var left: [Double] {
    var left = balance.left
    for (choice, row) in columns.table.potChoice.enumerated() {
      left[row] = -Double(pots.taken[choice])
    }
    for cut in columns.cuts { left.append(Double(cut.weight(Int(left[cut.slot])))) }
    return left
  }

  /// The blocks that nothing meets.
  var unmetBlocks: [Int] { isMet.indices.filter { !isMet[$0] } }

  /// The objective of the columns fixed.
  func value(_ aim: Aim) -> Double {
    fixed.reduce(0) { $0 + aim.value(columns.columns[$1], of: columns.unit(of: $1)) }
  }

  /// Whether a column's blocks are unmet and it fits into what is left.
  func isOpen(_ index: Int) -> Bool {
    let unit = columns.unit(of: index)
    return unit.members.allSatisfy { !isMet[model.requests[$0].block] }
      && balance.fits(columns.entries[index])
      && pots.fits(adding: unit.members.map { model.requests[$0].potChoice })
  }

  /// Fixes a column.
  mutating func take(_ index: Int) {
    fixed.append(index)
    for member in columns.unit(of: index).members {
      isMet[model.requests[member].block] = true
      pots.change(choice: model.requests[member].potChoice, by: 1)
    }
    balance.take(columns.entries[index])
  }

  /// The candidates whose blocks are unmet, held to what is left.
  func open(_ candidates: [Candidate]) -> [Candidate] {
    var current = -1
    var most: [Double] = []
    return candidates.compactMap { candidate in
      let unit = columns.units.units[candidate.unit]
      guard unit.members.allSatisfy({ !isMet[model.requests[$0].block] }) else { return nil }
      if candidate.unit != current {
        current = candidate.unit
        most = unit.arms.map { balance.most(unit, $0) }
      }
      var task = candidate.task
      for (arm, facts) in unit.arms.enumerated() {
        task.limits[arm] = min(
          task.limits[arm],
          balance.most(unit, facts, tutor: candidate.tutor, within: most[arm]))
      }
      task.holdLosses(unit) { balance.minutesLeft(unit, pupil: $0, subject: $1) }
      return Candidate(unit: candidate.unit, tutor: candidate.tutor, task: task)
    }
  }
}

/// Columns fixed one after the other, and what they leave of rows and pots.
struct CountPlan {
  let columns: ColumnPool
  /// The columns fixed, by index in the pool.
  private(set) var fixed: [Int] = []
  private(set) var balance: RowBalance
  private var isMet: [Bool]
  private var pots: PotBalance
  /// Whether the pots have a place for one more request of each choice.
  private var hasPlace: [Bool] = []

  init(_ columns: ColumnPool, fixing fixed: [Int] = []) {
    self.columns = columns
    balance = RowBalance(columns)
    isMet = [Bool](repeating: false, count: columns.units.model.blocks.count)
    pots = PotBalance(columns.units.model)
    for index in fixed { fix(index) }
    findPlaces()
  }

  /// A plan for some blocks alone.
  ///
  /// - Parameter uses: what of each row is left for others.
  init(_ columns: ColumnPool, fixing fixed: [Int], for blocks: [Int], leaving uses: [Double]) {
    self.init(columns, fixing: fixed)
    var isOther = [Bool](repeating: true, count: isMet.count)
    for block in blocks { isOther[block] = false }
    for block in isMet.indices where isOther[block] { isMet[block] = true }
    balance.leave(uses)
    for (choice, row) in columns.table.potChoice.enumerated() {
      pots.change(choice: choice, by: Int((uses[row] - Tolerance.whole).rounded(.up)))
    }
    findPlaces()
  }

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
    return isUnmet(unit) && fitsPots(unit) && balance.fits(columns.entries[index])
  }

  /// Whether the pots have places for all members of a unit.
  private func fitsPots(_ unit: Unit) -> Bool {
    guard unit.members.count == 1 else {
      return pots.fits(adding: columns.units.potChoices(of: unit))
    }
    guard let choice = columns.units.model.requests[unit.members[0]].potChoice else { return true }
    return hasPlace[choice]
  }

  private mutating func findPlaces() {
    hasPlace = columns.table.potChoice.indices.map { pots.fits(adding: [$0]) }
  }

  /// Whether nothing meets any block of a unit.
  private func isUnmet(_ unit: Unit) -> Bool {
    for member in unit.members where isMet[columns.units.block(ofRequest: member)] { return false }
    return true
  }

  /// Fixes a column.
  mutating func take(_ index: Int) {
    fix(index)
    findPlaces()
  }

  private mutating func fix(_ index: Int) {
    fixed.append(index)
    let unit = columns.unit(of: index)
    for member in unit.members { isMet[columns.units.block(ofRequest: member)] = true }
    for choice in columns.units.potChoices(of: unit) { pots.change(choice: choice, by: 1) }
    balance.take(columns.entries[index])
  }

  /// The candidates whose blocks are unmet, held to what is left.
  ///
  /// - Parameter tutors: the tutors with whom to look for them; all where nothing is given.
  func open(_ candidates: Candidates, among tutors: Set<Int>? = nil) -> [Candidate] {
    var open: [Candidate] = []
    for block in unmetBlocks {
      for run in candidates.units(ofBlock: block) {
        let row = candidates.all[run.lowerBound].unit
        let unit = columns.units.units[row]
        guard isUnmet(unit) else { continue }
        let room = UnitRoom(unit, in: balance)
        for candidate in candidates.all[run] where tutors?.contains(candidate.tutor) ?? true {
          let task = room.held(candidate.task, tutor: candidate.tutor)
          open.append(Candidate(unit: row, tutor: candidate.tutor, task: task))
        }
      }
    }
    return open
  }
}

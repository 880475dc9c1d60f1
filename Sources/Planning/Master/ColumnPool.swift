/// Every column thought of so far, each once, with its entries in the rows of the master.
final class ColumnPool {
  let units: UnitPool
  let table: RowTable
  private(set) var columns: [Column] = []
  private(set) var entries: [Entries] = []
  /// For each block the columns that meet it.
  private(set) var columnsOfBlock: [[Int]]
  /// The cuts found so far; cut c is row `table.bounds.count + c`.
  private(set) var cuts: [SlotCut] = []
  private var cutsOfSlot: [[Int]]
  private var known: [Column: Int] = [:]
  /// Whether each row has ever had a dual that is not zero.
  private var heat: [Bool]

  init(_ units: UnitPool) {
    self.units = units
    table = RowTable(units)
    columnsOfBlock = [[Int]](repeating: [], count: units.model.blocks.count)
    cutsOfSlot = [[Int]](repeating: [], count: table.bounds.count)
    heat = [Bool](repeating: false, count: table.bounds.count)
    for row in table.block { heat[row] = true }
  }

  /// An empty pool with the rows and cuts of another, for a search of its own beside it.
  init(beside other: ColumnPool) {
    units = other.units
    table = other.table
    cuts = other.cuts
    cutsOfSlot = other.cutsOfSlot
    heat = other.heat
    columnsOfBlock = [[Int]](repeating: [], count: units.model.blocks.count)
  }

  /// The index here of a column of another pool with the same cuts.
  func adopt(_ index: Int, from other: ColumnPool) -> Int {
    remember(other.columns[index]) { other.entries[index] }
  }

  /// The index of a column, remembered from now on.
  func index(of column: Column) -> Int {
    remember(column) { entries(of: column) }
  }

  private func remember(_ column: Column, entries found: () -> Entries) -> Int {
    if let index = known[column] { return index }
    let index = columns.count
    known[column] = index
    columns.append(column)
    entries.append(found())
    for block in blocks(of: column) { columnsOfBlock[block].append(index) }
    return index
  }

  /// How many rows there are, cuts included.
  var rowCount: Int { table.bounds.count + cuts.count }

  /// Whether a row is worth having in a programme from the start: a block, or one that has had a price before.
  func isHot(_ row: Int) -> Bool { heat[row] }

  /// Remembers which rows have a price.
  func heat(by duals: [Double]) {
    for (row, dual) in duals.enumerated() where dual != 0 && !table.isTier(row) { heat[row] = true }
  }

  /// The cuts on a tutor's slot.
  func cuts(onSlot row: Int) -> [Int] { row < 0 ? [] : cutsOfSlot[row] }

  /// The entries of a column in the rows and in the cuts.
  func entries(of column: Column) -> Entries {
    withCuts(table.entries(column, of: units.units[column.unit], model: units.model), from: 0)
  }

  /// Adds cuts, and their entries to every column.
  func add(_ found: [SlotCut]) {
    let first = cuts.count
    for cut in found {
      cutsOfSlot[cut.slot].append(cuts.count)
      cuts.append(cut)
      heat.append(false)
    }
    for index in entries.indices { entries[index] = withCuts(entries[index], from: first) }
  }

  /// Entries with those of the cuts from a number on.
  private func withCuts(_ entries: Entries, from first: Int) -> Entries {
    var rows = entries.rows
    var values = entries.values
    for (row, value) in zip(entries.rows, entries.values) where row < cutsOfSlot.count {
      for cut in cutsOfSlot[row] where cut >= first {
        let steps = cuts[cut].weight(Int(value))
        guard steps > 0 else { continue }
        rows.append(table.bounds.count + cut)
        values.append(Double(steps))
      }
    }
    return Entries(rows: rows, values: values)
  }

  /// The newest columns, at most so many.
  func recent(_ most: Int) -> Range<Int> { max(0, columns.count - most)..<columns.count }

  func unit(of index: Int) -> Unit { units.units[columns[index].unit] }

  func blocks(of column: Column) -> [Int] {
    units.units[column.unit].members.map { units.model.requests[$0].block }
  }
}

/// The entries of a column, each row once.
struct Entries {
  let rows: [Int]
  let values: [Double]
}

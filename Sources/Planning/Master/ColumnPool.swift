/// Every column thought of so far, each once, with its entries in the rows of the master.
final class ColumnPool {
  let units: UnitPool
  let table: RowTable
  private(set) var columns: [Column] = []
  private(set) var entries: [Entries] = []
  /// For each block the columns that meet it.
  private(set) var columnsOfBlock: [[Int]]
  private var known: [Column: Int] = [:]

  init(_ units: UnitPool) {
    self.units = units
    table = RowTable(units)
    columnsOfBlock = [[Int]](repeating: [], count: units.model.blocks.count)
  }

  /// The index of a column, remembered from now on.
  func index(of column: Column) -> Int {
    if let index = known[column] { return index }
    let index = columns.count
    let unit = units.units[column.unit]
    known[column] = index
    columns.append(column)
    entries.append(table.entries(column, of: unit, model: units.model))
    for block in blocks(of: column) { columnsOfBlock[block].append(index) }
    return index
  }

  /// The newest columns, at most so many.
  func recent(_ most: Int) -> Range<Int> { max(0, columns.count - most)..<columns.count }

  func unit(of index: Int) -> Unit { units.units[columns[index].unit] }

  func blocks(of column: Column) -> [Int] {
    units.units[column.unit].members.map { units.model.requests[$0].block }
  }
}

/// The entries of a column, rows ascending.
struct Entries {
  let rows: [Int]
  let values: [Double]
}

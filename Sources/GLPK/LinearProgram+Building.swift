internal import CGLPK

extension LinearProgram {
  /// Adds a row without entries and returns its number.
  public mutating func addRow(
    _ bounds: Bounds, name: String? = nil
  ) throws(GLPKError) -> Int {
    let checked = try CheckedBounds(bounds)
    try call { cglpk_add_row($0, checked.type, checked.lower, checked.upper, name) }
    rowCount += 1
    return rowCount - 1
  }

  /// Adds a column with its entries in rows that exist, each named once, and returns its number.
  public mutating func addColumn(
    cost: Double, bounds: Bounds, kind: ColumnKind = .continuous, rows: [Int], values: [Double],
    name: String? = nil
  ) throws(GLPKError) -> Int {
    let checked = try CheckedBounds(kind == .binary ? bounds.binary : bounds)
    guard cost.isFinite else { throw .notFinite }
    try check(places: rows, values: values)
    for row in rows { try check(row: row) }
    try call {
      cglpk_add_column(
        $0, cost, kind.code, checked.type, checked.lower, checked.upper, rows, values,
        rows.count, name)
    }
    columnCount += 1
    return columnCount - 1
  }

  /// Puts new entries in a row in place of all it had; each column is named once.
  public mutating func setRow(
    _ row: Int, columns: [Int], values: [Double]
  ) throws(GLPKError) {
    try check(row: row)
    try check(places: columns, values: values)
    for column in columns { try check(column: column) }
    try call { cglpk_set_row($0, row, columns, values, columns.count) }
  }

  /// Says whether less or more of the objective is better.
  public mutating func setDirection(_ direction: Direction) throws(GLPKError) {
    try call { cglpk_set_direction($0, direction == .minimise ? GLP_MIN : GLP_MAX) }
  }

  /// Changes what one unit of a column costs.
  public mutating func setCost(_ cost: Double, ofColumn column: Int) throws(GLPKError) {
    try check(column: column)
    guard cost.isFinite else { throw .notFinite }
    try call { cglpk_set_cost($0, column, cost) }
  }

  /// Changes the bounds of a row.
  public mutating func setBounds(_ bounds: Bounds, ofRow row: Int) throws(GLPKError) {
    try check(row: row)
    let checked = try CheckedBounds(bounds)
    try call { cglpk_set_row_bounds($0, row, checked.type, checked.lower, checked.upper) }
  }

  /// Changes the bounds of a column.
  public mutating func setBounds(_ bounds: Bounds, ofColumn column: Int) throws(GLPKError) {
    try check(column: column)
    let checked = try CheckedBounds(bounds)
    try call { cglpk_set_column_bounds($0, column, checked.type, checked.lower, checked.upper) }
  }

  /// Changes which values a column may take.
  public mutating func setKind(_ kind: ColumnKind, ofColumn column: Int) throws(GLPKError) {
    try check(column: column)
    try call { cglpk_set_kind($0, column, kind.code) }
  }

  /// Takes rows away; the rows after them move up.
  ///
  /// Where a non-basic row goes, the basis is no longer one: start again from `standardBasis`.
  public mutating func deleteRows(_ rows: [Int]) throws(GLPKError) {
    guard !rows.isEmpty else { return }
    for row in rows { try check(row: row) }
    try call { cglpk_delete_rows($0, rows, rows.count) }
    rowCount -= rows.count
  }

  /// Takes columns away; the columns after them move up.
  ///
  /// Where a basic column goes, the basis is no longer one: start again from `standardBasis`.
  public mutating func deleteColumns(_ columns: [Int]) throws(GLPKError) {
    guard !columns.isEmpty else { return }
    for column in columns { try check(column: column) }
    try call { cglpk_delete_columns($0, columns, columns.count) }
    columnCount -= columns.count
  }

  /// Scales the entries for steadier arithmetic; once, after the first rows and columns.
  public mutating func scale() throws(GLPKError) {
    try call { cglpk_scale($0) }
  }

  private func check(places: [Int], values: [Double]) throws(GLPKError) {
    guard places.count == values.count else {
      throw .unequalLengths(places: places.count, values: values.count)
    }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
  }
}

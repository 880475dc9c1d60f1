internal import GLPK
internal import Tuition

extension DatedProgramme {
  /// Puts rows and columns into a program, then a row for each tier that demands nothing.
  ///
  /// GLPK takes a free row for the objective when it writes MPS, and leaves the objective out. In a
  /// program with names, which is to be written, the rows of the tiers are therefore at least 0.
  func fill(_ program: inout LinearProgram, named: Bool = false) throws(GLPKError) {
    for (number, bounds) in rows.enumerated() {
      _ = try program.addRow(bounds, name: named ? "r\(number + 1)" : nil)
    }
    for tier in tiers {
      _ = try program.addRow(named ? .atLeast(0) : .free, name: named ? tier.rawValue : nil)
    }
    for (number, column) in columns.enumerated() {
      var places = column.rows
      var values = column.values
      for (place, tier) in tiers.enumerated() where column.worth[tier] != 0 {
        places.append(rows.count + place)
        values.append(Double(column.worth[tier]))
      }
      _ = try program.addColumn(
        cost: 0, bounds: column.bounds, kind: column.kind, rows: places, values: values,
        name: named ? columnName(number) : nil)
    }
  }

  /// The opaque name of a column in a file.
  func columnName(_ number: Int) -> String { "c\(number + 1)" }

  /// Makes a tier the objective.
  func setTier(
    _ tier: TierName, in program: inout LinearProgram, minimised: Bool = false
  ) throws(GLPKError) {
    let sign = minimised && tier.maximised ? -1 : 1
    try program.setDirection(tier.maximised && !minimised ? .maximise : .minimise)
    for (number, column) in columns.enumerated() {
      try program.setCost(Double(sign * column.worth[tier]), ofColumn: number)
    }
  }

  /// Demands that a tier comes out no worse than a value.
  func hold(_ tier: TierName, at value: Int, in program: inout LinearProgram) throws(GLPKError) {
    guard let place = tiers.firstIndex(of: tier) else { return }
    let bounds: Bounds = tier.maximised ? .atLeast(Double(value)) : .atMost(Double(value))
    try program.setBounds(bounds, ofRow: rows.count + place)
  }

  /// Takes a demand on a tier back.
  func release(_ tier: TierName, in program: inout LinearProgram) throws(GLPKError) {
    guard let place = tiers.firstIndex(of: tier) else { return }
    try program.setBounds(.free, ofRow: rows.count + place)
  }
}

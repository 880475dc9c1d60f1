internal import GLPK

extension Master {
  /// Adds the rows that the present solution breaks; whether there were any.
  func addBrokenRows(to program: inout LinearProgram) throws(GLPKError) -> Bool {
    var activity = [Double](repeating: 0, count: left.count)
    for (member, value) in zip(members, try values(&program)) where value > 0 {
      let entries = columns.entries[member]
      for (row, entry) in zip(entries.rows, entries.values) { activity[row] += entry * value }
    }
    let broken = left.indices.filter { row in
      localRow[row] < 0 && !columns.table.isTier(row)
        && activity[row] > left[row] + Tolerance.brokenRow * max(1, left[row])
    }
    try addRows(broken, to: &program)
    return !broken.isEmpty
  }

  /// Adds rows, bounded by what is left of them, with the entries of the members in them.
  ///
  /// - Parameter besides: by row, the entry of a column that is no member.
  func addRows(
    _ rows: [Int], besides: [Int: (place: Int, value: Double)] = [:],
    to program: inout LinearProgram
  ) throws(GLPKError) {
    guard !rows.isEmpty else { return }
    var order = [Int](repeating: -1, count: left.count)
    for (number, row) in rows.enumerated() { order[row] = number }
    var found = [(places: [Int], values: [Double])](repeating: ([], []), count: rows.count)
    for (place, member) in zip(places, members) {
      let entries = columns.entries[member]
      for (row, value) in zip(entries.rows, entries.values) where order[row] >= 0 {
        found[order[row]].places.append(place)
        found[order[row]].values.append(value)
      }
    }
    for (row, entry) in zip(rows, found) {
      try addRow(row, .atMost(left[row]), to: &program)
      let own = besides[row]
      try program.setRow(
        localRow[row], columns: entry.places + (own.map { [$0.place] } ?? []),
        values: entry.values + (own.map { [$0.value] } ?? []))
    }
  }
}

/// A rank-one cut on a tutor's slot.
///
/// With R dates at the slot and a whole number of sessions a in each column,
///
///     sum_j a_j x_j <= R   implies   sum_j floor(a_j / d) x_j <= floor(R / d).
///
/// It says, for instance, that of columns with ten sessions at a slot of fourteen dates only one can be whole (V. Chvatal
/// 1973, doi:10.1016/0012-365X(73)90167-2). Its dual adds a step to the price of an arm at each d-th session, which the
/// nested knapsack takes as it is.
struct RoundingCut: Hashable {
  /// The row of the tutor's slot.
  let slot: Int
  let divisor: Int
}

/// What each d-th session at an arm costs besides.
struct PriceStep {
  let divisor: Int
  let price: Double
}

/// Finds the cuts that a fractional solution breaks.
struct CutFinder {
  private var loads: [Int: [(sessions: Int, share: Double)]] = [:]
  private let columns: ColumnPool

  init(_ columns: ColumnPool) { self.columns = columns }

  /// Notes that a column is in the solution by a share.
  mutating func note(_ index: Int, share: Double) {
    let entries = columns.entries[index]
    for (row, value) in zip(entries.rows, entries.values) where columns.table.isTutorSlot(row) {
      loads[row, default: []].append((Int(value), share))
    }
  }

  /// For each slot the cut that is broken most, slots ascending; those known already aside.
  ///
  /// - Parameter left: what is left of each row.
  func broken(left: [Double]) -> [RoundingCut] {
    loads.keys.sorted().compactMap { row in
      let dates = Int(left[row])
      let load = loads[row] ?? []
      guard dates >= 2, load.contains(where: { $0.share < 1 - Tolerance.brokenCut }) else {
        return nil
      }
      var best: RoundingCut?
      var most = Tolerance.brokenCut
      for divisor in 2...dates {
        let sum = load.reduce(0.0) { $0 + Double($1.sessions / divisor) * $1.share }
        let excess = sum - Double(dates / divisor)
        let cut = RoundingCut(slot: row, divisor: divisor)
        if excess > most, !columns.cuts.contains(cut) {
          most = excess
          best = cut
        }
      }
      return best
    }
  }
}

internal import GLPK
internal import Tuition

extension Elastic {
  /// What no set of goods costs less than, in the school's weights.
  ///
  /// The bound of the master counts no purchases; one that the duals would make for a gain is taken off as often as it could be
  /// made, and so is a place that they would fill beyond those that there are.
  func bound(_ program: inout LinearProgram) throws(GLPKError) -> Double {
    var bound = master.price(
      at: try program.duals(), candidates: candidates, most: 1, isExact: true
    ).bound
    let duals = master.lastDuals
    for good in goods {
      let gain = entries(of: good).reduce(Double(good.weight) * scale) {
        $0 + duals[$1.row] * $1.amount
      }
      bound += min(0, gain) * Double(good.most)
    }
    let table = search.columns.table
    for (choice, pots) in search.model.potChoices.enumerated() {
      for pot in pots {
        let gain = duals[table.potChoice[choice]] - duals[table.pot[pot]]
        bound += min(0, gain) * Double(search.model.blocks.count)
      }
    }
    return max(0, bound / scale)
  }

  /// What no set of goods costs less than at the duals of another school with the same people and times, in the school's weights.
  func floor(at duals: [Double], of other: Elastic) -> Double {
    let columns = search.columns
    let own = carried(duals, from: other)
    var bound = DualBound(columns, aim: Aim(), left: whole)
    let blocks = Set(columns.table.block)
    for (row, most) in whole.enumerated() where own[row] != 0 {
      bound.take(own[row], ofRow: row, within: blocks.contains(row) ? .fixed(1) : .atMost(most))
    }
    bound.close()
    var round = PricingRound(
      search.pool, book: PriceBook(columns, duals: bound.duals, aim: Aim()), pricer: CountPricer(),
      most: 1)
    round.price(search.listed)
    search.groups.price(&round)
    return bound.value(shortfall: round.shortfall) / scale
  }

  /// The duals of another school's rows and cuts, for those here; its cuts are here from now on.
  private func carried(_ duals: [Double], from other: Elastic) -> [Double] {
    let (columns, theirs) = (search.columns, other.search.columns)
    guard columns !== theirs else { return duals }
    var slots: [Int: Int] = [:]
    for (mine, source) in [
      (columns.table.tutorSlot, theirs.table.tutorSlot),
      (columns.table.tutorKey, theirs.table.tutorKey),
    ] {
      for (row, old) in zip(mine, source) where row >= 0 && old >= 0 { slots[old] = row }
    }
    let cuts = theirs.cuts.map { cut in
      slots[cut.slot].map { SlotCut(slot: $0, weights: cut.weights) }
    }
    columns.add(Set(cuts.compactMap(\.self)).subtracting(columns.cuts).sorted { $0.slot < $1.slot })
    var own = columns.table.carried(duals, from: theirs.table)
    own += [Double](repeating: 0, count: columns.cuts.count)
    let places = TermModel.rows(columns.cuts)
    for (number, cut) in cuts.enumerated() {
      guard let cut, let place = places[cut] else { continue }
      own[columns.table.bounds.count + place] = duals[theirs.table.bounds.count + number]
    }
    return own
  }
}

/// One round of pricing over all candidates: the columns worth adding, and what the bound loses.
struct PricingRound {
  private(set) var columns: [Column] = []
  /// The sum over blocks of the least reduced cost that a column could bring, at most zero.
  private(set) var shortfall = 0.0

  private struct Offer {
    let column: Column
    let reducedCost: Double
  }

  /// - Parameter most: the most columns kept for each block.
  init(_ candidates: [Candidate], pool: UnitPool, book: PriceBook, pricer: CountPricer, most: Int) {
    var worst = [Double](repeating: 0, count: pool.model.blocks.count)
    var offers: [Int: [Offer]] = [:]
    var current = -1
    var prices: [Double] = []
    var entry = 0.0
    var relief = (ofGroups: [Double](), rest: 0.0)
    for candidate in candidates {
      let unit = pool.units[candidate.unit]
      if candidate.unit != current {
        current = candidate.unit
        prices = book.unitPrices(unit)
        entry = book.entryPrice(unit)
        relief = book.relief(unit)
      }
      pricer.task = candidate.task
      pricer.task.steadiness *= book.aim.cost
      pricer.task.prices = unit.arms.indices.map {
        prices[$0] + book.tutorPrice(unit, unit.arms[$0], tutor: candidate.tutor)
      }
      pricer.task.steps = book.steps(unit, tutor: candidate.tutor)
      let standing =
        book.termPrice(unit, tutor: candidate.tutor)
        + (unit.forced.isEmpty ? 0 : standingPrice(unit, book, pricer.task))
      pricer.task.reliefs = relief.ofGroups
      pricer.task.worth = relief.rest - entry - standing
      // Only shares below zero count, so what cannot be worth having need not be solved.
      if pricer.task.floor(unit) > pricer.task.worth + Tolerance.reducedCost { continue }
      let found = pricer.solve(unit)
      guard pricer.bound < .infinity else { continue }
      let blocks = unit.members.map { pool.model.requests[$0].block }
      let share = (entry + standing + pricer.bound - relief.rest) / Double(blocks.count)
      for block in blocks { worst[block] = min(worst[block], share) }
      guard found, entry + standing + pricer.price - relief.rest < -Tolerance.reducedCost else {
        continue
      }
      let column = Column(unit, row: candidate.unit, tutor: candidate.tutor, counts: pricer.counts)
      let reducedCost =
        relief.rest > 0 || !relief.ofGroups.isEmpty || !pricer.task.steps.isEmpty
        ? book.reducedCost(column, of: unit) : entry + standing + pricer.price
      guard reducedCost < -Tolerance.reducedCost * max(1, book.aim.points) else { continue }
      offers[blocks[0], default: []].append(Offer(column: column, reducedCost: reducedCost))
    }
    for block in offers.keys.sorted() {
      let sorted = (offers[block] ?? []).enumerated().sorted {
        ($0.element.reducedCost, $0.offset) < ($1.element.reducedCost, $1.offset)
      }
      columns += sorted.prefix(most).map(\.element.column)
    }
    shortfall = worst.reduce(0, +)
  }
}

/// The price of the standing sessions of a unit and their weekly times.
private func standingPrice(_ unit: Unit, _ book: PriceBook, _ task: CountTask) -> Double {
  unit.forced.reduce(0.0) { $0 + task.prices[$1.arm] }
    + Double(task.paidKeys.count) * task.steadiness + task.standingStepPrice(unit)
    - book.reservedRoomPrice(unit)
}

/// One round of pricing: the columns worth adding, and what the bound loses.
struct PricingRound {
  let book: PriceBook
  let pricer: CountPricer
  private let pool: UnitPool
  /// For each block the least share of a reduced cost that a column could bring, at most zero.
  private var worst: [Double]
  /// For each block the best columns found whose first member is of it, the best first.
  private var offers: [[Offer]]
  /// The most columns for each block.
  private let most: Int

  /// Into how many pieces candidates are cut: some more than cores, since pieces take unequally long.
  private static let pieces = 8

  private struct Offer {
    let column: Column
    let reducedCost: Double
  }

  /// - Parameter most: the most columns for each block.
  init(_ pool: UnitPool, book: PriceBook, pricer: CountPricer, most: Int) {
    self.pool = pool
    self.book = book
    self.pricer = pricer
    self.most = most
    worst = [Double](repeating: 0, count: pool.model.blocks.count)
    offers = [[Offer]](repeating: [], count: pool.model.blocks.count)
  }

  /// The sum over blocks of the least reduced cost that a column could bring, at most zero.
  var shortfall: Double { worst.reduce(0, +) }

  /// Prices candidates, those of one unit behind one another, on all cores.
  ///
  /// They are cut into pieces whose number does not depend on the cores, and taken together in order.
  mutating func priceSideBySide(_ candidates: [Candidate]) {
    let pieces = pieces(candidates)
    let rounds = sideBySide(pieces.count) { [pool, book, pricer, most] number in
      let own = CountPricer()
      own.isExact = pricer.isExact
      var round = PricingRound(pool, book: book, pricer: own, most: most)
      round.price(pieces[number])
      return round
    }
    for round in rounds {
      for block in worst.indices {
        worst[block] = min(worst[block], round.worst[block])
        for offer in round.offers[block] { add(offer, toBlock: block) }
      }
    }
  }

  /// Candidates in pieces, those of one unit in one.
  private func pieces(_ candidates: [Candidate]) -> [[Candidate]] {
    let size = max(1, candidates.count / Self.pieces)
    var pieces: [[Candidate]] = []
    var first = 0
    while first < candidates.count {
      var end = min(first + size, candidates.count)
      while end < candidates.count, candidates[end].unit == candidates[end - 1].unit { end += 1 }
      pieces.append(Array(candidates[first..<end]))
      first = end
    }
    return pieces
  }

  /// Prices candidates, those of one unit behind one another.
  mutating func price(_ candidates: [Candidate]) {
    var charge: UnitCharge?
    var current = -1
    for place in candidates.indices {
      let candidate = candidates[place]
      if candidate.unit != current || charge == nil {
        current = candidate.unit
        charge = UnitCharge(pool.units[current], by: book)
      }
      guard let charge,
        let quote = charge.quote(
          candidate.task, tutor: candidate.tutor, below: limit(charge.unit), with: pricer)
      else { continue }
      note(quote, of: current, tutor: candidate.tutor, charge)
    }
  }

  /// The reduced cost from which on a column of a unit is neither among the best of its block nor lowers the bound.
  private func limit(_ unit: Unit) -> Double {
    let first = pool.block(ofRequest: unit.members[0])
    guard let last = offers[first].last, offers[first].count == most else { return 0 }
    let losses = unit.members.reduce(-Double.infinity) {
      max($0, worst[pool.block(ofRequest: $1)])
    }
    return min(0, max(last.reducedCost, Double(unit.members.count) * losses))
  }

  /// Notes what pricing a candidate came to; the pricer still holds the counts.
  private mutating func note(_ quote: Quote, of row: Int, tutor: Int, _ charge: UnitCharge) {
    let unit = charge.unit
    lose(quote.bound / Double(unit.members.count), ofEach: unit.members)
    guard let price = quote.price, price < -Tolerance.reducedCost else { return }
    let column = Column(unit, row: row, tutor: tutor, counts: pricer.counts)
    let reducedCost =
      charge.isEstimate(pricer.task) ? book.reducedCost(column, of: unit) : price
    guard reducedCost < -Tolerance.reducedCost * max(1, book.aim.points) else { return }
    add(
      Offer(column: column, reducedCost: reducedCost),
      toBlock: pool.block(ofRequest: unit.members[0]))
  }

  /// Keeps an offer where it is among the best of its block; of those that are alike the first.
  private mutating func add(_ offer: Offer, toBlock block: Int) {
    let place =
      offers[block].firstIndex { offer.reducedCost < $0.reducedCost } ?? offers[block].count
    guard place < most else { return }
    offers[block].insert(offer, at: place)
    if offers[block].count > most { offers[block].removeLast() }
  }

  /// Notes that columns with these requests may bring as little as a share for each of them.
  mutating func lose(_ share: Double, ofEach requests: some Sequence<Int>) {
    for request in requests {
      let block = pool.model.requests[request].block
      worst[block] = min(worst[block], share)
    }
  }

  /// The columns found, the best of each block.
  var columns: [Column] { offers.flatMap { $0.map(\.column) } }
}

/// One round of pricing: the columns worth adding, and what the bound loses.
struct PricingRound {
  let book: PriceBook
  let pricer: CountPricer
  private let pool: UnitPool
  /// For each block the least share of a reduced cost that a column could bring, at most zero.
  private var worst: [Double]
  private var offers: [Int: [Offer]] = [:]

  /// Into how many pieces candidates are cut: some more than cores, since pieces take unequally long.
  private static let pieces = 8

  private struct Offer {
    let column: Column
    let reducedCost: Double
  }

  init(_ pool: UnitPool, book: PriceBook, pricer: CountPricer) {
    self.pool = pool
    self.book = book
    self.pricer = pricer
    worst = [Double](repeating: 0, count: pool.model.blocks.count)
  }

  /// The sum over blocks of the least reduced cost that a column could bring, at most zero.
  var shortfall: Double { worst.reduce(0, +) }

  /// Prices candidates, those of one unit behind one another, on all cores.
  ///
  /// They are cut into pieces whose number does not depend on the cores, and taken together in order.
  mutating func priceSideBySide(_ candidates: [Candidate]) {
    let pieces = pieces(candidates)
    let rounds = sideBySide(pieces.count) { [pool, book, pricer] number in
      let own = CountPricer()
      own.isExact = pricer.isExact
      var round = PricingRound(pool, book: book, pricer: own)
      round.price(pieces[number])
      return round
    }
    for round in rounds {
      for block in worst.indices { worst[block] = min(worst[block], round.worst[block]) }
      offers.merge(round.offers, uniquingKeysWith: +)
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
      let tutor = candidates[place].tutor
      if candidates[place].unit != current || charge == nil {
        current = candidates[place].unit
        charge = UnitCharge(pool.units[current], by: book)
      }
      guard let charge,
        let quote = charge.quote(candidates[place].task, tutor: tutor, below: 0, with: pricer)
      else { continue }
      note(quote, of: current, tutor: tutor, charge)
    }
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
    let first = pool.model.requests[unit.members[0]].block
    offers[first, default: []].append(Offer(column: column, reducedCost: reducedCost))
  }

  /// Notes that columns with these requests may bring as little as a share for each of them.
  mutating func lose(_ share: Double, ofEach requests: some Sequence<Int>) {
    for request in requests {
      let block = pool.model.requests[request].block
      worst[block] = min(worst[block], share)
    }
  }

  /// The columns found, the best of each block.
  ///
  /// - Parameter most: the most columns for each block.
  func columns(most: Int) -> [Column] {
    offers.keys.sorted().flatMap { block in
      (offers[block] ?? []).enumerated().sorted {
        ($0.element.reducedCost, $0.offset) < ($1.element.reducedCost, $1.offset)
      }.prefix(most).map(\.element.column)
    }
  }
}

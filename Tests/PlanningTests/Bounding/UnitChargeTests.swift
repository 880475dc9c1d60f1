import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// What pricing says of a unit against every column that it has, at duals and cuts drawn by chance.
struct UnitChargeTests {
  /// Many, since few tiny schools have sessions of several periods that overlap.
  private static let schools = Array(UInt64(1)...600)

  @Test(arguments: schools)
  func `no column is below the bound and branch and cut finds the least`(_ seed: UInt64) throws {
    let drawn = try Drawn(seed)
    for candidate in drawn.search.listed {
      let unit = drawn.search.pool.units[candidate.unit]
      guard let least = drawn.least(candidate) else { continue }
      let quotes = [false, true].map { drawn.quote(candidate, isExact: $0) }
      for quote in quotes.compactMap(\.self) {
        #expect(quote.bound <= least + 1e-6 * (1 + abs(least)))
        if let price = quote.price { #expect(price >= quote.bound - 1e-6 * (1 + abs(price))) }
      }
      guard least < .infinity, unit.pupils.count == 1, unit.forced.isEmpty, !unit.sameTime else {
        continue
      }
      let exact = try #require(quotes[1])
      #expect(exact.bound >= least - 1e-4 * (1 + abs(least)))
    }
  }

  @Test(arguments: schools)
  func `with branch and cut a bound is the same however many columns are asked for`(_ seed: UInt64)
    throws
  {
    let drawn = try Drawn(seed)
    func round(most: Int, isSideBySide: Bool) -> PricingRound {
      let pricer = CountPricer()
      pricer.isExact = true
      var round = PricingRound(drawn.search.pool, book: drawn.book, pricer: pricer, most: most)
      if isSideBySide {
        round.priceSideBySide(drawn.search.listed)
      } else {
        round.price(drawn.search.listed)
      }
      return round
    }
    let all = round(most: 1000, isSideBySide: false)
    for most in [1, 3] {
      let few = round(most: most, isSideBySide: false)
      #expect(abs(few.shortfall - all.shortfall) <= 1e-6 * (1 + abs(all.shortfall)))
      #expect(few.columns.count <= all.columns.count)
      let together = round(most: most, isSideBySide: true)
      #expect(abs(together.shortfall - few.shortfall) <= 1e-6 * (1 + abs(few.shortfall)))
    }
  }

  @Test func `cuts charge shared keys, several labels and sessions of several periods`() throws {
    var met: Set<String> = []
    for seed in Self.schools {
      let drawn = try Drawn(seed)
      for candidate in drawn.search.listed {
        let unit = drawn.search.pool.units[candidate.unit]
        let steps = drawn.book.steps(unit, tutor: candidate.tutor)
        guard !steps.isEmpty else { continue }
        if unit.mostSharers > 1 { met.insert("shared") }
        if !steps.ofKey.isEmpty { met.insert("labels") }
        if steps.ofSlots.contains(where: { $0.arms.count > 1 }) { met.insert("periods") }
      }
    }
    #expect(met == ["shared", "labels", "periods"])
  }

  /// A drawn school with cuts on half of its slots and a dual for each row.
  private struct Drawn {
    let search: Search
    let book: PriceBook

    init(_ seed: UInt64) throws {
      search = Search(try DrawnSchools.tiny(seed), published: nil, seed: 1, until: .work(1)) { _ in
      }
      let columns = search.columns
      let table = columns.table
      var random = SeededGenerator(seed: seed)
      var cuts: [SlotCut] = []
      for slot in table.tutorSlot + table.tutorKey
      where slot >= 0 && table.dates(ofSlot: slot) >= 2 && Bool.random(using: &random) {
        cuts.append(SlotCut(slot: slot, weights: (0...table.dates(ofSlot: slot)).map { $0 / 2 }))
      }
      columns.add(cuts)
      let duals = (0..<columns.rowCount).map { row -> Double in
        guard !table.isTier(row), Int.random(in: 0..<3, using: &random) == 0 else { return 0 }
        return -Double(Int.random(in: 0...400, using: &random))
      }
      book = PriceBook(columns, duals: duals, aim: Aim(.cost))
    }

    func quote(_ candidate: Candidate, isExact: Bool) -> Quote? {
      let pricer = CountPricer()
      pricer.isExact = isExact
      return UnitCharge(search.pool.units[candidate.unit], by: book)
        .quote(candidate.task, tutor: candidate.tutor, below: .infinity, with: pricer)
    }

    /// The least reduced cost of a column; nothing where there are too many to try.
    func least(_ candidate: Candidate) -> Double? {
      let unit = search.pool.units[candidate.unit]
      var choices = EveryChoice(candidate.task, unit) { counts in
        book.reducedCost(
          Column(unit, row: candidate.unit, tutor: candidate.tutor, counts: counts), of: unit)
      }
      return choices.least()
    }
  }
}

import Drawing
import GLPK
import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// A school dived for part by part, with parts so small that a primary school has several.
struct PartDivesTests {
  private static let size = 8

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `parts hold every block once, and the members of a group together`(_ seed: UInt64) throws {
    let (search, solution) = try relaxed(seed: seed)
    let whole = CountPlan(search.columns)
    let parts = Parts(whole, solution: solution, most: Self.size)
    #expect(parts.blocks.count > 1)
    #expect(parts.blocks.joined().sorted() == whole.unmetBlocks)
    let part = Dictionary(
      uniqueKeysWithValues: parts.blocks.enumerated().flatMap { number, blocks in
        blocks.map { ($0, number) }
      })
    for entry in solution where entry.share > 0.999 {
      let members = search.columns.blocks(of: search.columns.columns[entry.column])
      #expect(Set(members.map { part[$0] }).count == 1)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `what parts fix fits together, and is much of what the relaxation has`(_ seed: UInt64) throws
  {
    let (search, solution) = try relaxed(seed: seed)
    let fixed = try dives(search).run(
      solution, from: CountPlan(search.columns), isCancelled: { false })
    var plan = CountPlan(search.columns)
    for index in fixed {
      #expect(plan.isOpen(index))
      plan.take(index)
    }
    let points = fixed.reduce(0) { $0 + search.columns.unit(of: $1).points }
    let bound = solution.reduce(0.0) {
      $0 + $1.share * Double(search.columns.unit(of: $1.column).points)
    }
    // Parts of eight lose more than parts of a hundred; a dive that broke would lose most.
    #expect(Double(points) > 0.85 * bound)
  }

  @Test func `the same relaxation gives the same parts and the same columns`() throws {
    let (one, first) = try relaxed(seed: 3)
    let (other, second) = try relaxed(seed: 3)
    let whole = CountPlan(one.columns)
    #expect(
      Parts(whole, solution: first, most: Self.size).blocks
        == Parts(CountPlan(other.columns), solution: second, most: Self.size).blocks)
    #expect(
      try dives(one).run(first, from: whole, isCancelled: { false })
        == dives(other).run(second, from: CountPlan(other.columns), isCancelled: { false }))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `parts that are held meet statutory requests and points as the relaxation does`(
    _ seed: UInt64
  ) throws {
    let (search, solution) = try relaxed(seed: seed)
    var dives = PartDives(
      columns: search.columns, aim: Aim(cost: 1), counters: search.counters,
      candidates: search.candidates, required: search.required, size: Self.size)
    // By cost alone nothing is worth placing but what must be.
    let unheld = try dives.run(solution, from: CountPlan(search.columns), isCancelled: { false })
    #expect(unheld.allSatisfy { search.columns.unit(of: $0).mandatory > 0 })
    let table = search.columns.table
    dives.held = [(table.statutory, 1), (table.points, 0.99)]
    let fixed = try dives.run(solution, from: CountPlan(search.columns), isCancelled: { false })
    let units = fixed.map(search.columns.unit)
    let wanted = solution.reduce((statutory: 0.0, points: 0.0)) { sum, entry in
      let unit = search.columns.unit(of: entry.column)
      return (
        sum.statutory + entry.share * Double(unit.statutory),
        sum.points + entry.share * Double(unit.points)
      )
    }
    // A dive loses some of what it is held to, since parts so small cannot share what the relaxation divides between them.
    #expect(Double(units.reduce(0) { $0 + $1.statutory }) >= 0.8 * wanted.statutory)
    #expect(Double(units.reduce(0) { $0 + $1.points }) > 0.85 * wanted.points)
  }

  @Test func `places of a pot are left to later parts`() throws {
    let (search, _) = try relaxed(seed: 1)
    let whole = CountPlan(search.columns)
    let table = search.columns.table
    try #require(!table.potChoice.isEmpty)
    var uses = [Double](repeating: 0, count: table.bounds.count)
    for row in table.potChoice { uses[row] = 1e4 }
    let plan = CountPlan(search.columns, fixing: [], for: whole.unmetBlocks, leaving: uses)
    let bound = search.columns.columns.indices.filter { index in
      search.columns.units.potChoices(of: search.columns.unit(of: index)).contains { $0 != nil }
    }
    #expect(bound.contains(where: whole.isOpen) && !bound.contains(where: plan.isOpen))
  }

  @Test func `nothing is open where all is left to others`() throws {
    let (search, solution) = try relaxed(seed: 2)
    let whole = CountPlan(search.columns)
    let all = whole.left.prefix(search.columns.table.bounds.count).map { max(0, $0) }
    let plan = CountPlan(
      search.columns, fixing: [], for: whole.unmetBlocks,
      leaving: all.map { $0 < .infinity ? $0 : 0 })
    #expect(solution.allSatisfy { !plan.isOpen($0.column) })
    #expect(solution.contains { whole.isOpen($0.column) })
  }

  private func dives(_ search: Search) -> PartDives {
    PartDives(
      columns: search.columns, aim: search.aim, counters: search.counters,
      candidates: search.candidates, required: search.required, size: Self.size)
  }

  /// A search of a drawn school, and what its relaxation made of it.
  private func relaxed(seed: UInt64) throws -> (Search, [ColumnShare]) {
    let school = try School(drawSchool(.primary, seed: seed))
    let search = Search(school, published: nil, seed: 1, until: .work(1)) { _ in }
    try search.relax()
    return (search, search.fractional)
  }
}

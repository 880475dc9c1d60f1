import GLPK
import Testing
import Tuition

@testable import Planning

/// The master's bound of each tier against what the dated programme can do when it is solved as a whole.
struct MasterBoundTests {
  @Test(arguments: DrawnSchools.seeds)
  func `no dated plan betters the bound of the master`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let solution = try DatedProgramme(school).solve()
    guard !solution.isInfeasible else { return }
    try #require(solution.stopped == .proved)
    let search = Search(school, published: nil, seed: 1, until: .work(1)) { _ in }
    for (place, tier) in solution.tiers.enumerated() {
      let bound = try relaxation(of: tier.name, held: solution.tiers.prefix(place), in: search)
      let value = tier.name.maximised ? -tier.objective : tier.objective
      #expect(bound <= Double(value) + Tolerance.whole, "\(tier.name)")
    }
  }

  private func relaxation(
    of tier: TierName, held: some Sequence<Tier>, in search: Search
  ) throws -> Double {
    let columns = search.columns
    let rows = held.map { (row: columns.table.row(of: $0.name), least: Double($0.objective)) }
    let master = Master(
      columns, aim: Aim(tier), left: CountPlan(columns).left, counters: search.counters)
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: search.required, held: rows)
      return try master.converge(&program, candidates: search.candidates.all, until: Enough()).bound
    }
  }
}

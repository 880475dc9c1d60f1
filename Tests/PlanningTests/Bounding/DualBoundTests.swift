import GLPK
import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// Bounds from duals that nobody solved for.
@Suite(.serialized)
struct DualBoundTests {
  @Test(arguments: Property.duals.seeds)
  func `no dated plan betters the bound at any duals`(_ seed: UInt64) throws {
    let school = try DrawnSchools.tiny(seed)
    let solution = try DatedProgramme(school).solve()
    guard !solution.isInfeasible, solution.stopped == .proved else { return }
    let search = Search(school, published: nil, seed: 1, until: .work(1)) { _ in }
    try search.relax()
    var random = SeededGenerator(seed: seed)
    for (place, tier) in solution.tiers.enumerated() {
      let value = Double(tier.name.maximised ? -tier.objective : tier.objective)
      for bound in try bounds(
        of: tier.name, held: solution.tiers.prefix(place), in: search, random: &random)
      {
        #expect(bound <= value, "\(tier.name)")
      }
    }
  }

  /// The bounds at the duals of the solved master, at those moved a little, and at duals drawn by chance.
  private func bounds(
    of tier: TierName, held: some Sequence<Tier>, in search: Search,
    random: inout SeededGenerator
  ) throws -> [Double] {
    let columns = search.columns
    let rows = held.map { (row: columns.table.row(of: $0.name), least: Double($0.objective)) }
    let master = Master(
      columns, aim: Aim(tier), left: CountPlan(columns).left, counters: search.counters)
    let duals = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: search.required, held: rows)
      _ = try master.converge(&program, candidates: search.candidates.all, until: Enough())
      return try program.duals()
    }
    let size = duals.map(abs).filter { $0 < 1e5 }.max() ?? 1
    var trials = [duals]
    for scale in [1e-6, 0.1, 1, 10] {
      trials.append(duals.map { $0 + scale * size * Double.random(in: -1...1, using: &random) })
    }
    trials.append(duals.map { _ in size * Double.random(in: -1...1, using: &random) })
    trials.append(
      duals.map { _ in [.nan, .infinity, -.infinity][Int.random(in: 0...2, using: &random)] })
    return trials.map { trial in
      master.price(at: trial, candidates: search.candidates.all, most: 1).bound
    }
  }
}

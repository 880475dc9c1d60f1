import GLPK
import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// Groups that are looked for, against the same groups listed.
struct GroupPricerTests {
  @Test(arguments: DrawnSchools.seeds)
  func `looking for groups comes to the relaxation that listing them comes to`(_ seed: UInt64)
    throws
  {
    let school = try DrawnSchools.tiny(seed)
    for tier in [TierName.points, .cost] {
      let listed = try relaxation(of: tier, in: search(school, mostListed: .max))
      let found = try relaxation(of: tier, in: search(school, mostListed: 0))
      #expect(abs(listed.objective - found.objective) < 1e-4 * (1 + abs(listed.objective)))
      #expect(found.bound <= listed.objective + Tolerance.whole)
    }
  }

  @Test(arguments: Property.duals.seeds)
  func `no dated plan betters the bound at any duals where groups are looked for`(_ seed: UInt64)
    throws
  {
    let school = try DrawnSchools.tiny(seed)
    let solution = try DatedProgramme(school).solve()
    guard !solution.isInfeasible, solution.stopped == .proved, let first = solution.tiers.first
    else { return }
    let search = search(school, mostListed: 0)
    try search.relax()
    let master = Master(
      search.columns, aim: Aim(first.name), left: CountPlan(search.columns).left,
      counters: search.counters)
    master.groups = search.groups
    var random = SeededGenerator(seed: seed)
    let size = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: search.required, held: [])
      _ = try master.converge(&program, candidates: search.listed, until: Enough())
      return try program.duals().count
    }
    for scale in [0.1, 1, 10, 1000] {
      let duals = (0..<size).map { _ in scale * Double.random(in: -1...1, using: &random) }
      let bound = master.price(at: duals, candidates: search.listed, most: 1).bound
      #expect(bound <= Double(first.name.maximised ? -first.objective : first.objective))
    }
  }

  @Test func `groups are there to be found`() throws {
    let finding = try DrawnSchools.seeds.filter { seed in
      let search = try search(DrawnSchools.tiny(seed), mostListed: 0)
      try search.relax()
      return !search.groups.found.isEmpty
    }
    #expect(finding.count >= 3)
  }

  private func search(_ school: School, mostListed: Int) -> Search {
    Search(school, published: nil, seed: 1, until: .work(1), mostListed: mostListed) { _ in }
  }

  private func relaxation(of tier: TierName, in search: Search) throws -> Relaxation {
    let master = Master(
      search.columns, aim: Aim(tier), left: CountPlan(search.columns).left,
      counters: search.counters)
    master.groups = search.groups
    let least = tier == .cost ? try points(in: search) : 0
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(
        &program, required: search.required,
        held: [(row: search.columns.table.row(of: .points), least: least)])
      return try master.converge(&program, candidates: search.listed, until: Enough())
    }
  }

  private func points(in search: Search) throws -> Double {
    (-(try relaxation(of: .points, in: search).objective)).rounded(.down)
  }
}

struct GroupFrontierTests {
  @Test func `every group comes once, those that may come to least before others of their part`() {
    let shares = [-5.0, -3, -2, 1, 4]
    var frontier = GroupFrontier(shares: shares, size: 3)
    var groups: [[Int]] = []
    while frontier.least != nil, let part = frontier.grow() {
      if part.places.count == 3 {
        groups.append(part.places)
      } else {
        frontier.add(part.places, bound: part.places.reduce(0) { $0 + shares[$1] })
      }
    }
    #expect(groups.first == [0, 1, 2])
    #expect(Set(groups).count == 10 && groups.count == 10)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no group that is left is below where the search stands`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let shares = (0..<7).map { _ in Double.random(in: -9...9, using: &random) }.sorted()
    // A part is charged its shares and, as where members have few times in common, the more for each member.
    func charge(_ places: [Int]) -> Double {
      places.reduce(0) { $0 + shares[$1] } + Double((places.last ?? 0) * (places.count - 1))
    }
    var left: Set<[Int]> = []
    for first in 0..<7 {
      for second in first + 1..<7 {
        for third in second + 1..<7 { left.insert([first, second, third]) }
      }
    }
    var frontier = GroupFrontier(shares: shares, size: 3)
    while let least = frontier.least, let part = frontier.grow() {
      #expect(left.allSatisfy { charge($0) >= least - 1e-9 })
      if part.places.count == 3 {
        left.remove(part.places)
      } else {
        frontier.add(part.places, bound: charge(part.places))
      }
    }
    #expect(left.isEmpty)
  }
}

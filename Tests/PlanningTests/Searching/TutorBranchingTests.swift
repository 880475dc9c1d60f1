import GLPK
import Testing
import Tuition
import TuitionTesting

@testable import Planning

/// Branching over who teaches whom, on schools small enough to be solved exactly.
struct TutorBranchingTests {
  @Test(arguments: DrawnSchools.seeds, [TierName.statutory, .points])
  func `no plan betters the bound of all nodes`(
    _ seed: UInt64, _ tier: TierName
  ) throws {
    let drawn = try Drawn(seed)
    guard let best = drawn.best(tier) else { return }
    let all = try drawn.branched(tier, cutoff: .infinity, nodes: 400)
    #expect(all.bound <= -Double(best) + Tolerance.whole)
    // Beside a plan that is one worse the best is not left out.
    let worse = try drawn.branched(tier, cutoff: -Double(best) + 2 * Tolerance.whole, nodes: 400)
    #expect(worse.bound <= -Double(best) + Tolerance.whole)
  }

  @Test func `nodes are split, and some schools' bounds rise`() throws {
    var raised = 0
    var nodes = 0
    for seed in DrawnSchools.seeds {
      let drawn = try Drawn(seed)
      guard drawn.best(.points) != nil else { continue }
      let whole = try drawn.branched(.points, cutoff: .infinity, nodes: 1)
      let all = try drawn.branched(.points, cutoff: .infinity, nodes: 400)
      nodes += all.nodes - whole.nodes
      if all.bound > whole.bound + Tolerance.nodeGain { raised += 1 }
    }
    #expect(nodes > 0)
    #expect(raised > 0)
  }

  @Test func `a choice gives, bars, asks for and leaves blocks, and what it was stays`() throws {
    let search = Search(
      try School(
        TwoWeeks.records {
          $0.tutors = [TwoWeeks.tutor("T1"), TwoWeeks.tutor("T2")]
          $0.requests = ["Ada", "Ben"].map { TwoWeeks.request($0, points: 10) }
        }), published: nil, seed: 1, until: .work(1)
    ) { _ in }
    let open = TutorChoice(search.model, required: [])
    let given = open.giving(0, to: 1)
    #expect(given.required == [0])
    #expect([0, 1].map { given.allows($0, for: [0]) } == [false, true])
    #expect(given.allows(0, for: [1]))
    #expect(!given.allows(0, for: [0, 1]))
    #expect([0, 1].map { open.barring(0, for: 1).allows($0, for: [1]) } == [false, true])
    #expect(open.meeting(1).required == [1])
    #expect([0, 1].allSatisfy { !open.leaving(1).allows($0, for: [1]) })
    #expect([0, 1].allSatisfy { open.allows($0, for: [0, 1]) } && open.required.isEmpty)
  }

  /// A tiny school, and the best that any plan of it can do.
  private struct Drawn {
    private let search: Search
    private let exact: DatedSolution

    init(_ seed: UInt64) throws {
      let school = try DrawnSchools.tiny(seed)
      exact = try DatedProgramme(school).solve()
      search = Search(school, published: nil, seed: 1, until: .work(1)) { _ in }
    }

    /// The best of a tier; nothing where no plan keeps the rules.
    func best(_ tier: TierName) -> Int? {
      exact.isInfeasible ? nil : exact.tiers.first { $0.name == tier }?.objective
    }

    /// The bound that so many nodes at most give, for plans that meet all statutory requests that can be met.
    func branched(
      _ tier: TierName, cutoff: Double, nodes: Int
    ) throws -> (bound: Double, nodes: Int) {
      let columns = search.columns
      let held = exact.tiers.prefix { $0.name != tier }
        .map { (row: columns.table.row(of: $0.name), least: Double($0.objective)) }
      let master = Master(
        columns, aim: Aim(tier), left: CountPlan(columns).left, counters: search.counters)
      return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
        try master.begin(&program, required: search.required, held: held)
        var branching = TutorBranching(
          master, candidates: search.candidates, required: search.required, cutoff: cutoff)
        let before = search.counters[.branched]
        try branching.run(
          &program,
          until: { _ in search.counters[.branched] - before >= nodes },
          judge: { _ throws(GLPKError) in nil })
        return (branching.bound, search.counters[.branched] - before)
      }
    }
  }
}

import Checking
import Testing
import Tuition

@testable import GLPK
@testable import Planning

/// A way for solves to go wrong.
struct Failing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let fails: @Sendable (_ solve: Int, _ start: SolveStart) -> Bool

  static let all = [
    Failing(testDescription: "every solve from the present basis") { $1 == .present },
    Failing(testDescription: "every third solve, whatever the basis") { solve, _ in solve % 3 == 0
    },
    Failing(testDescription: "all but the first solve") { solve, _ in solve > 1 },
    Failing(testDescription: "every solve") { _, _ in true },
  ]
}

/// What becomes of a plan when GLPK cannot do its work.
struct SolverDrillTests {
  /// GLPK's status of a row or column at its lower bound, or at the only one it has.
  private static let nonbasic: UInt8 = 2

  @Test(arguments: Failing.all, [0, 2])
  func `the plan is lawful and its bounds hold`(_ failing: Failing, pivots: Int) throws {
    var weakened = 0
    var failures = 0
    for seed in DrawnSchools.seeds.prefix(15) {
      let school = try DrawnSchools.tiny(seed)
      let solution = try DatedProgramme(school).solve()
      guard !solution.isInfeasible, solution.stopped == .proved else { continue }
      let drill = SolverDrill { failing.fails($0, $1) ? pivots : nil }
      guard let plan = try planBySearchAlone(school, until: .work(3), drill: drill) else {
        continue
      }
      #expect(check(plan.timetable, of: school) == [], "seed \(seed)")
      let optimum = Dictionary(
        uniqueKeysWithValues: solution.tiers.map { ($0.name, $0.objective) })
      expectUnbeaten(plan, by: optimum, "Seed \(seed).")
      failures += try #require(plan.certificate.counts["lp-failures"])
      weakened += try #require(plan.certificate.counts["bounds-weakened"])
    }
    // Where the last basis works, nothing is given up.
    #expect(failing.fails(3, .standard) == (failures > 0))
    #expect(failing.fails(3, .standard) == (weakened > 0))
  }

  @Test func `a singular basis is left for another`() throws {
    let search = Search(
      try DrawnSchools.tiny(3), published: nil, seed: 1, until: .work(1)
    ) { _ in }
    let columns = search.columns
    let master = Master(
      columns, aim: Aim(points: 1), left: CountPlan(columns).left, counters: search.counters)
    let relaxation = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: search.required, held: [])
      let good = try master.converge(&program, candidates: search.candidates.all, until: Enough())
      // Nothing is basic: GLPK calls that no basis.
      let basis = try program.basis
      try program.setBasis(
        Basis(
          rows: basis.rows.map { _ in Self.nonbasic },
          columns: basis.columns.map { _ in Self.nonbasic }))
      let again = try master.converge(&program, candidates: search.candidates.all, until: Enough())
      return (good, again)
    }
    #expect(search.counters[.restarts] > 0)
    #expect(relaxation.1.isSolved)
    #expect(abs(relaxation.0.objective - relaxation.1.objective) < Tolerance.distance)
  }
}

internal import GLPK
internal import Tuition

/// A dive for least cost among the plans that place at least so much, dated at the end.
///
/// Like a neighbourhood it has a pool of its own, so that several can run side by side.
struct CostDive {
  let columns: ColumnPool
  let counters = Counters()
  private let candidates: [Candidate]
  private let required: [Int]
  private let least: (statutory: Double, points: Double)
  private let kept: Double
  private let seed: UInt64

  init(
    beside shared: ColumnPool, candidates: [Candidate], required: [Int],
    least: (statutory: Double, points: Double), kept: Double, seed: UInt64
  ) {
    columns = ColumnPool(beside: shared)
    for index in shared.recent(4000) { _ = columns.adopt(index, from: shared) }
    self.candidates = candidates
    self.required = required
    self.least = least
    self.kept = kept
    self.seed = seed
  }

  /// The placements of the dive that could be dated.
  func run() throws(GLPKError) -> [Placement] {
    let whole = CountPlan(columns)
    let aim = Aim(kept: kept, cost: 1)
    let master = Master(columns, aim: aim, left: whole.left, counters: counters)
    let fixed = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(
        &program, required: required,
        held: [
          (columns.table.statutory, least.statutory), (columns.table.points, least.points),
        ])
      for index in columns.columns.indices { try master.add(index, to: &program) }
      let enough = Enough(distance: 1)
      var relaxation = try master.converge(&program, candidates: candidates, until: enough)
      for _ in 0..<6 where relaxation.objective < .infinity {
        guard try master.cut(&program) else { break }
        relaxation = try master.converge(&program, candidates: candidates, until: enough)
      }
      var dive = Dive(master, candidates: candidates, from: whole)
      try dive.run(&program, isCancelled: { false })
      return dive.plan.fixed
    }
    var search = DateSearch(fixed.map { columns.columns[$0] }, pool: columns.units, seed: seed)
    let dated = search.run(steps: 3000).compactMap { $0 }
    counters[.dateSteps] += search.steps
    return dated
  }
}

internal import GLPK
internal import Tuition

/// A dive for least cost among the plans that place at least so much, dated at the end.
///
/// Like a neighbourhood it has a pool of its own, so that several can run side by side.
struct CostDive {
  let columns: ColumnPool
  let counters = Counters()
  private let candidates: Candidates
  private let required: [Int]
  private let least: (statutory: Double, points: Double)
  private let kept: Double
  private let seed: UInt64
  /// Whether nobody waits for it any longer.
  private let isOver: @Sendable () -> Bool
  /// The placements at which the relaxation begins.
  private let draft: [Placement]
  /// How the dive goes part by part; nothing where it has a relaxation of its own.
  private let parting: Parting?

  /// What the dive of a large school begins with.
  struct Parting {
    /// What the relaxation of all tiers made of the school, in columns of the shared pool.
    let solution: [ColumnShare]
    /// How many blocks a part has before it takes no further tutor.
    let size: Int
    /// The share of the solution's points that each part must reach.
    let points: Double
  }

  /// - Parameters:
  ///   - start: the columns of the shared pool to begin with.
  ///   - draft: the placements at which the relaxation begins.
  init(
    beside shared: ColumnPool, from start: [Int], at draft: [Placement], parting: Parting?,
    candidates: Candidates,
    required: [Int], least: (statutory: Double, points: Double), kept: Double, seed: UInt64,
    isOver: @escaping @Sendable () -> Bool
  ) {
    let columns = ColumnPool(beside: shared)
    for index in start { _ = columns.adopt(index, from: shared) }
    self.parting = parting.map { parting in
      let solution = parting.solution.map {
        ColumnShare(column: columns.adopt($0.column, from: shared), share: $0.share)
      }
      return Parting(solution: solution, size: parting.size, points: parting.points)
    }
    self.columns = columns
    self.draft = draft
    self.candidates = candidates
    self.required = required
    self.least = least
    self.kept = kept
    self.seed = seed
    self.isOver = isOver
  }

  /// The placements of the dive that could be dated.
  func run() throws(GLPKError) -> [Placement] {
    let whole = CountPlan(columns)
    let aim = Aim(kept: kept, cost: 1)
    let fixed: [Int]
    if let parting {
      fixed = try dive(whole, aim, by: parting)
    } else {
      fixed = try dive(whole, aim)
    }
    var search = DateSearch(fixed.map { columns.columns[$0] }, pool: columns.units, seed: seed)
    let dated = search.run(steps: 3000).compactMap { $0 }
    counters[.dateSteps] += search.steps
    return dated
  }

  /// The columns of dives for one part after the other.
  private func dive(_ whole: CountPlan, _ aim: Aim, by parting: Parting) throws(GLPKError) -> [Int]
  {
    let dives = PartDives(
      columns: columns, aim: aim, counters: counters, candidates: candidates, required: required,
      held: [(columns.table.statutory, 1), (columns.table.points, parting.points)],
      size: parting.size)
    return try dives.run(parting.solution, from: whole, isCancelled: isOver)
  }

  /// The columns of a dive from a relaxation of its own.
  private func dive(_ whole: CountPlan, _ aim: Aim) throws(GLPKError) -> [Int] {
    let master = Master(columns, aim: aim, left: whole.left, counters: counters)
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(
        &program, required: required,
        held: [
          (columns.table.statutory, least.statutory), (columns.table.points, least.points),
        ])
      for index in columns.columns.indices { try master.add(index, to: &program) }
      try master.start(at: draft, &program)
      let enough = Enough(
        distance: 1, gain: Tolerance.drift, maySleep: true, isCancelled: isOver)
      try master.converge(
        &program, candidates: candidates.all, until: enough, cuts: 6, rise: Tolerance.relaxed)
      var dive = Dive(master, candidates: candidates, from: whole)
      try dive.run(&program, isCancelled: isOver)
      return dive.plan.fixed
    }
  }
}

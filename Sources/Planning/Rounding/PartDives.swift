internal import GLPK

/// Turns the solution of a large school's master into whole columns part by part.
///
/// Each part dives in a programme of its own, in what is left of the rows after the parts before it and after what the solution
/// gives those that follow. So a dive takes as long as its part is large, and all of them grow with the school and not with its
/// square. What the parts cannot share as the solution did is left to neighbourhoods.
struct PartDives {
  /// How many unmet blocks are dived for as a whole.
  private static let mostWhole = 130
  /// How many blocks a part has before it takes no further tutor.
  private static let usualSize = 100

  let columns: ColumnPool
  let aim: Aim
  let counters: Counters
  let candidates: Candidates
  /// The blocks that must be met.
  let required: [Int]
  /// The rows of the tiers that are held, each with the share that a part must reach of what the solution has of it there.
  var held: [(row: Int, share: Double)] = []
  var size = usualSize

  /// Whether a plan has so many unmet blocks that it is dived for in parts.
  static func suit(_ plan: CountPlan) -> Bool { plan.unmetBlocks.count > mostWhole }

  /// The columns fixed, those of a plan first.
  ///
  /// - Parameter solution: what the relaxation made of the whole.
  func run(
    _ solution: [ColumnShare], from whole: CountPlan, isCancelled: () -> Bool
  ) throws(GLPKError) -> [Int] {
    let parts = Parts(whole, solution: solution, most: size)
    var fixed = whole.fixed
    for number in parts.blocks.indices where !isCancelled() {
      let later = Set(parts.blocks[(number + 1)...].joined())
      let plan = CountPlan(
        columns, fixing: fixed, for: parts.blocks[number],
        leaving: uses(solution.filter { later.contains(block(of: $0)) }))
      let mine = Set(parts.blocks[number])
      fixed = try dive(
        plan, holding: uses(solution.filter { mine.contains(block(of: $0)) }),
        isCancelled: isCancelled)
    }
    return fixed
  }

  private func block(of entry: ColumnShare) -> Int {
    columns.blocks(of: columns.columns[entry.column])[0]
  }

  /// What some columns of the solution use of each row.
  private func uses(_ solution: [ColumnShare]) -> [Double] {
    var uses = [Double](repeating: 0, count: columns.table.bounds.count)
    for entry in solution {
      let entries = columns.entries[entry.column]
      for (row, value) in zip(entries.rows, entries.values) where row < uses.count {
        uses[row] += value * entry.share
      }
    }
    return uses
  }

  /// Dives for one part.
  private func dive(_ plan: CountPlan, holding uses: [Double], isCancelled: () -> Bool)
    throws(GLPKError) -> [Int]
  {
    let open = Candidates(plan.open(candidates), of: columns.units)
    let unmet = Set(plan.unmetBlocks)
    let part = Master(columns, aim: aim, left: plan.left, counters: counters)
    let least = held.map { tier in
      let least = uses[tier.row] * tier.share
      // An entitlement is met as a whole or not at all.
      let isStatutory = tier.row == columns.table.statutory
      return (
        row: tier.row,
        least: isStatutory
          ? (least - Tolerance.whole).rounded(.up) : (least + Tolerance.whole).rounded(.down)
      )
    }
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) -> [Int] in
      try part.begin(&program, required: required.filter(unmet.contains), held: least)
      for index in columns.columns.indices where plan.isOpen(index) {
        try part.add(index, to: &program)
      }
      let enough = Enough(rounds: 20, gain: Tolerance.drift)
      _ = try part.converge(&program, candidates: open.all, until: enough)
      var dive = Dive(part, candidates: open, from: plan)
      try dive.run(&program, isCancelled: isCancelled)
      return dive.plan.fixed
    }
  }
}

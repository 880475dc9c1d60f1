internal import GLPK
internal import Tuition

/// Makes dated placements better by freeing some of them and solving for those alone as a small integer programme.
///
/// Large neighbourhood search over columns (E. Danna, E. Rothberg and C. Le Pape 2005, doi:10.1007/s10107-004-0518-7). The
/// columns of a neighbourhood are priced under what the others leave; a better set is kept only when it can be dated.
struct Neighbourhoods {
  let columns: ColumnPool
  let aim: Aim
  let candidates: [Candidate]
  let counters: Counters
  /// The columns of the best set, by index in the pool, and their dated placements.
  private(set) var indices: [Int] = []
  private(set) var placements: [Placement] = []
  private(set) var score = Score()
  private var random: SplitMix

  /// What a neighbourhood is solved for.
  enum Goal {
    /// To place more.
    case places
    /// To place as much at less cost.
    case cost
  }

  init(_ columns: ColumnPool, aim: Aim, candidates: [Candidate], counters: Counters, seed: UInt64) {
    self.columns = columns
    self.aim = aim
    self.candidates = candidates
    self.counters = counters
    random = SplitMix(seed: seed)
  }

  /// Goes on from placements that are dated already.
  mutating func start(from placements: [Placement]) {
    indices = placements.map { columns.index(of: Column($0, of: columns.units.units[$0.unit])) }
    self.placements = placements
    score = score(of: indices)
  }

  private func score(of indices: [Int]) -> Score {
    var score = Score()
    for index in indices { score.add(columns.columns[index], of: columns.unit(of: index)) }
    return score
  }

  /// Frees one neighbourhood, solves it, and keeps what is better and can be dated.
  mutating func round(_ goal: Goal, isCancelled: @escaping () -> Bool) throws(GLPKError) {
    counters.neighbourhoods += 1
    let freed = neighbourhood()
    let plan = CountPlan(columns, fixing: indices.filter { !freed.contains($0) })
    let open = plan.open(candidates)
    var weights = aim
    var held: [(row: Int, least: Double)] = []
    if goal == .cost {
      let gone = score(of: freed.sorted())
      weights.points *= 0.1
      held = [(columns.table.points, Double(gone.points))]
    }
    let now = indices.reduce(0.0) {
      $0 + weights.value(columns.columns[$1], of: columns.unit(of: $1))
    }
    let master = Master(columns, aim: weights, left: plan.left, counters: counters)
    let found = try LinearProgram.with {
      (program: inout LinearProgram) throws(GLPKError) -> [Int] in
      let unmet = plan.unmetBlocks
      try master.begin(
        &program, required: unmet.filter { columns.units.model.blocks[$0].mandatory }, held: held)
      for index in freed.sorted() { try master.add(index, to: &program) }
      for block in unmet {
        for index in columns.columnsOfBlock[block].suffix(30) where plan.isOpen(index) {
          try master.add(index, to: &program)
        }
      }
      let relaxation = try master.converge(
        &program, candidates: open, until: Enough(rounds: 12, isCancelled: isCancelled))
      guard plan.value(weights) + relaxation.objective < now - Tolerance.improvement * abs(now)
      else {
        return [Int]()
      }
      var dive = Dive(master, candidates: open, from: plan)
      try dive.run(&program, isCancelled: isCancelled)
      return dive.plan.fixed
    }
    if score(of: found) > score { date(found) }
  }

  /// Dates a set of columns and keeps what could be dated, where that is better than the best so far.
  private mutating func date(_ found: [Int]) {
    var datedBefore: [Int: Placement] = [:]
    for (index, placement) in zip(indices, placements) { datedBefore[index] = placement }
    var search = DateSearch(
      found.map { columns.columns[$0] }, pool: columns.units, seed: random.next())
    let dated = search.run(steps: 20_000, from: found.map { datedBefore[$0] })
    counters.dateSteps += search.steps
    let kept = zip(found, dated).filter { $0.1 != nil }.map(\.0)
    guard score(of: kept) > score else { return }
    counters.improvements += 1
    indices = kept
    placements = dated.compactMap { $0 }
    score = score(of: kept)
  }

  /// Some columns that have something to do with each other.
  private mutating func neighbourhood() -> Set<Int> {
    guard !indices.isEmpty else { return [] }
    let seed = columns.columns[indices[random.below(indices.count)]]
    let size = 8 + random.below(18)
    var near: [Int]
    switch random.below(4) {
    case 2:
      let unmet = CountPlan(columns, fixing: indices).unmetBlocks
      let model = columns.units.model
      let wanted = unmet.isEmpty ? [] : model.blocks[unmet[random.below(unmet.count)]].requests
      let tutors = Set(wanted.flatMap { model.requests[$0].tutors })
      near = indices.filter { tutors.isEmpty || tutors.contains(columns.columns[$0].tutor) }
    case 0:
      let other = columns.columns[indices[random.below(indices.count)]].tutor
      near = indices.filter { [seed.tutor, other].contains(columns.columns[$0].tutor) }
    case 1:
      let slots = Set(columns.units.units[seed.unit].arms.flatMap { $0.slots.map(\.slot) })
      near = indices.filter { index in
        let unit = columns.unit(of: index)
        return columns.columns[index].counts.contains { entry in
          unit.arms[entry.arm].slots.contains { slots.contains($0.slot) }
        }
      }
    default: near = indices
    }
    for place in near.indices.dropFirst() { near.swapAt(place, random.below(place + 1)) }
    return Set(near.prefix(size))
  }
}

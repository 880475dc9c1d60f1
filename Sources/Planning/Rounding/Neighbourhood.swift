internal import GLPK
internal import Tuition

/// Some placements that are freed and solved for again as a small programme, the others standing.
///
/// A neighbourhood has a pool of its own, so that several can be solved side by side.
struct Neighbourhood {
  /// What a neighbourhood is solved for.
  enum Goal {
    /// To meet standing sessions and statutory requests, whatever points they take from others.
    case entitlements
    /// To place so many points more, at least cost.
    case places(more: Int)
    /// To place as much at less cost.
    case cost
  }

  /// How much less points steer here than elsewhere: a row holds them, and the weight only guides the dive.
  private static let guidance = 0.1

  /// How many rounds of pricing a relaxation has; columns that later rounds would find come with the dive.
  private static let rounds = 6

  /// How many steps of a dive are taken back before it is given up.
  private static let patience = 8

  let columns: ColumnPool
  let aim: Aim
  let goal: Goal
  let seed: UInt64
  let counters = Counters()
  /// The columns of every placement, and the placements, in the same order.
  private let indices: [Int]
  private let placements: [Placement]
  private let freed: Set<Int>
  private let tutors: Set<Int>?

  /// - Parameters:
  ///   - freed: the placements to free, by place in the list.
  ///   - tutors: the tutors who may take what is free; all where nothing is given.
  ///   - promising: for each block columns of the shared pool to begin with.
  init(
    freeing freed: Set<Int>, of placements: [Placement], among tutors: Set<Int>? = nil,
    beside shared: ColumnPool,
    promising: [[Int]], aim: Aim, goal: Goal, seed: UInt64
  ) {
    let columns = ColumnPool(beside: shared)
    indices = placements.map { placement in
      let column = Column(placement, of: shared.units.units[placement.unit])
      return columns.adopt(shared.index(of: column), from: shared)
    }
    self.columns = columns
    self.placements = placements
    self.freed = freed
    self.tutors = tutors
    self.aim = aim
    self.goal = goal
    self.seed = seed
    let met = Set(
      indices.indices.filter { !freed.contains($0) }
        .flatMap { columns.blocks(of: columns.columns[indices[$0]]) })
    for block in promising.indices where !met.contains(block) {
      for index in promising[block] where tutors?.contains(shared.columns[index].tutor) ?? true {
        _ = columns.adopt(index, from: shared)
      }
    }
  }

  private func score(_ indices: some Sequence<Int>) -> Score {
    indices.reduce(into: Score()) { $0.add(columns.columns[$1], of: columns.unit(of: $1)) }
  }

  /// Better placements that are dated; nothing where none were found.
  func solve(_ candidates: Candidates) throws(GLPKError) -> [Placement]? {
    counters[.neighbourhoods] += 1
    let standing = indices.indices.filter { !freed.contains($0) }.map { indices[$0] }
    let found = try columns(
      from: CountPlan(columns, fixing: standing), candidates,
      gone: score(freed.sorted().map { indices[$0] }))
    let now = score(indices)
    guard score(found) > now else { return nil }
    let datedBefore = Dictionary(zip(indices, placements), uniquingKeysWith: { first, _ in first })
    var search = DateSearch(found.map { columns.columns[$0] }, pool: columns.units, seed: seed)
    let dated = search.run(steps: 1000, from: found.map { datedBefore[$0] }).compactMap { $0 }
    counters[.dateSteps] += search.steps
    return Score(dated, of: columns.units) > now ? dated : nil
  }

  /// The columns of a better set by a dive, those that stand first; empty where the relaxation promises none.
  private func columns(from plan: CountPlan, _ candidates: Candidates, gone: Score)
    throws(GLPKError) -> [Int]
  {
    let open = Candidates(plan.open(candidates, among: tutors), of: columns.units)
    var weights = aim
    let least: Int?
    switch goal {
    case .entitlements: least = nil
    case .places(let more): least = gone.points + more
    case .cost: least = gone.points
    }
    if least != nil { weights.points *= Self.guidance }
    let master = Master(columns, aim: weights, left: plan.left, counters: counters)
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) -> [Int] in
      let unmet = plan.unmetBlocks
      try master.begin(
        &program, required: unmet.filter { columns.units.model.blocks[$0].mandatory },
        held: least.map { [(columns.table.points, Double($0))] } ?? [])
      for index in columns.columns.indices where plan.isOpen(index) {
        try master.add(index, to: &program)
      }
      let relaxation = try master.converge(
        &program, candidates: open.all, until: Enough(rounds: Self.rounds))
      let cutoff = cutoff(weights.value(gone), master)
      guard relaxation.objective < cutoff else { return [] }
      var dive = Dive(master, candidates: open, from: plan, cutoff: cutoff, patience: Self.patience)
      try dive.run(&program, isCancelled: { false })
      return dive.plan.fixed
    }
  }

  /// The objective from which on a solution is no better than what was there before, or serves less than it should.
  private func cutoff(_ now: Double, _ master: Master) -> Double {
    switch goal {
    case .entitlements: .infinity
    case .places: master.penalty / 2
    case .cost: now - Tolerance.improvement * abs(now)
    }
  }
}

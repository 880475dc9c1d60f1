internal import GLPK

/// Turns a fractional master into whole columns: what the master is surest of is fixed, the rest priced again under what is
/// left of the rows.
///
/// Diving with column generation after C. Joncour and others 2010, doi:10.1016/j.endm.2010.05.087. A step after which the
/// relaxation says that nothing good enough can follow is taken back, and its column barred (R. Sadykov and others 2019,
/// doi:10.1287/ijoc.2018.0822).
struct Dive {
  private(set) var plan: CountPlan
  private let master: Master
  private let candidates: Candidates
  /// An objective that is not worth reaching.
  private let cutoff: Double
  /// How many steps may still be taken back.
  private var patience: Int
  private var barred: Set<Int> = []
  private var states: [State] = []

  /// What a member's bounds say; unknown where a step was taken back that may have fixed it.
  private enum State { case unknown, open, fixed, closed }

  /// A step that can be taken back: the plan before it, and what it fixed.
  private struct Step {
    let before: CountPlan
    let priced: Double
    let columns: [Int]
  }

  /// - Parameters:
  ///   - plan: what is fixed outside the programme.
  ///   - cutoff: the least objective that is not worth reaching.
  ///   - patience: how many steps may be taken back.
  init(
    _ master: Master, candidates: Candidates, from plan: CountPlan, cutoff: Double = .infinity,
    patience: Int = 0
  ) {
    self.master = master
    self.candidates = candidates
    self.plan = plan
    self.cutoff = cutoff
    self.patience = patience
  }

  /// Dives in a programme whose relaxation is solved, until nothing more is worth fixing or nothing good can come of it.
  ///
  /// As long as fixing hardly changes the objective the columns at hand are good enough, and none are priced.
  mutating func run(_ program: inout LinearProgram, isCancelled: () -> Bool) throws(GLPKError) {
    var objective = try program.objective
    var priced = objective
    var last: Step?
    while !isCancelled() {
      if objective < cutoff {
        let chosen = choose(try master.values(&program))
        guard !chosen.isEmpty else { return }
        last = Step(before: plan, priced: priced, columns: chosen)
        for index in chosen where plan.isOpen(index) { plan.take(index) }
      } else {
        guard let step = last, patience > 0 else { return }
        patience -= 1
        plan = step.before
        priced = step.priced
        barred.insert(step.columns[step.columns.count - 1])
        last = nil
        for member in states.indices where states[member] == .fixed { states[member] = .unknown }
      }
      try setBounds(&program)
      let unpriced = priced + abs(priced) * Tolerance.drift
      objective =
        try master.converge(
          &program, candidates: plan.open(candidates),
          until: Enough(rounds: 4, method: .dualThenPrimal, unpriced: min(unpriced, cutoff))
        ).objective
      if objective > unpriced { priced = objective }
    }
  }

  /// The columns to fix next, the surest first: all that are nearly whole, else the one nearest to it; those with standing
  /// sessions before all.
  private func choose(_ values: [Double]) -> [Int] {
    let open = values.indices.filter {
      values[$0] > Tolerance.nearlyNone && isOpen(master.members[$0])
    }
    .sorted { (-values[$0], $0) < (-values[$1], $1) }
    let standing = open.filter { plan.columns.unit(of: master.members[$0]).mandatory > 0 }
    let first = standing.isEmpty ? open : standing
    let sure = first.filter { values[$0] > Tolerance.nearlyOne }
    return (sure.isEmpty ? Array(first.prefix(1)) : sure).map { master.members[$0] }
  }

  private func isOpen(_ index: Int) -> Bool { !barred.contains(index) && plan.isOpen(index) }

  /// Sets each column's bounds: one where it is fixed, zero where it does not fit or is barred, else open.
  private mutating func setBounds(_ program: inout LinearProgram) throws(GLPKError) {
    let fixed = Set(plan.fixed)
    while states.count < master.members.count { states.append(.open) }
    for (member, index) in master.members.enumerated() where states[member] != .fixed {
      var state = State.open
      if !isOpen(index) {
        state = states[member] != .closed && fixed.contains(index) ? .fixed : .closed
      }
      guard state != states[member] else { continue }
      states[member] = state
      try master.setBounds(
        state == .fixed ? .fixed(1) : state == .open ? .atLeast(0) : .fixed(0), ofMember: member,
        in: &program)
    }
  }
}

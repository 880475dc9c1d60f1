internal import GLPK

/// Turns a fractional master into whole columns: what the master is surest of is fixed, the rest priced again under what is
/// left of the rows.
///
/// Diving with column generation after C. Joncour and others 2010, doi:10.1016/j.endm.2010.05.087.
struct Dive {
  private(set) var plan: CountPlan
  private let master: Master
  private let candidates: [Candidate]
  private var states: [State] = []

  private enum State { case open, fixed, closed }

  /// - Parameter plan: what is fixed outside the programme.
  init(_ master: Master, candidates: [Candidate], from plan: CountPlan) {
    self.master = master
    self.candidates = candidates
    self.plan = plan
  }

  /// Dives in a programme whose relaxation is solved, until nothing more is worth fixing.
  ///
  /// As long as fixing hardly changes the objective the columns at hand are good enough, and none are priced.
  mutating func run(_ program: inout LinearProgram, isCancelled: () -> Bool) throws(GLPKError) {
    var priced = try program.objective
    while !isCancelled() {
      let chosen = choose(try master.values(&program))
      guard !chosen.isEmpty else { return }
      for index in chosen where plan.isOpen(index) { plan.take(index) }
      try setBounds(&program)
      let unpriced = priced + abs(priced) * Tolerance.drift
      let relaxation = try master.converge(
        &program, candidates: plan.open(candidates),
        until: Enough(rounds: 4, method: .dualThenPrimal, unpriced: unpriced))
      if relaxation.objective > unpriced { priced = relaxation.objective }
    }
  }

  /// The columns to fix next: all that are nearly whole, else the one nearest to it; those with standing sessions before all.
  private func choose(_ values: [Double]) -> [Int] {
    let open = values.indices.filter {
      values[$0] > Tolerance.nearlyNone && plan.isOpen(master.members[$0])
    }
    .sorted { (-values[$0], $0) < (-values[$1], $1) }
    let standing = open.filter { plan.columns.unit(of: master.members[$0]).mandatory > 0 }
    let first = standing.isEmpty ? open : standing
    let sure = first.filter { values[$0] > Tolerance.nearlyOne }
    return (sure.isEmpty ? Array(first.prefix(1)) : sure).map { master.members[$0] }
  }

  /// Sets each column's bounds: one where it is fixed, zero where it does not fit, else open.
  private mutating func setBounds(_ program: inout LinearProgram) throws(GLPKError) {
    let fixed = Set(plan.fixed)
    while states.count < master.members.count { states.append(.open) }
    for (member, index) in master.members.enumerated() where states[member] != .fixed {
      let state: State = fixed.contains(index) ? .fixed : plan.isOpen(index) ? .open : .closed
      guard state != states[member] else { continue }
      states[member] = state
      try master.setBounds(
        state == .fixed ? .fixed(1) : state == .open ? .atLeast(0) : .fixed(0), ofMember: member,
        in: &program)
    }
  }
}

internal import GLPK

/// Branch and price over who teaches whom.
///
/// With z_b the columns of a block b together and y_bt those with tutor t, a relaxation in which one of them is fractional is
/// split into
///
///     z_b = 1  or  z_b = 0,        and where all z are whole  y_bt = z_b = 1  or  y_bt = 0
///
/// (C. Barnhart and others 1998, doi:10.1287/opre.46.3.316). Only candidates fall away, so pricing stays what it is. The first of
/// the two comes next, until each block has one tutor or none: a leaf, which is rounded and dated; then the node with the best
/// bound, the oldest of those that are alike. A leaf keeps the bound of its relaxation, for there counts may still be fractional.
struct TutorBranching {
  /// A part of all plans, looked at by itself.
  private struct Node {
    let choice: TutorChoice
    /// No plan of it has a smaller value of the aim.
    var bound: Double
  }

  private let master: Master
  private let candidates: Candidates
  /// The objective from which on nothing is worth finding.
  private var cutoff: Double
  private var open: [Node]
  private var next: Node?
  /// The least bound of the leaves.
  private var closed = Double.infinity

  /// - Parameters:
  ///   - master: the relaxation of a tier, in a programme that has begun.
  ///   - candidates: all that count; groups that are only looked for cannot be barred.
  ///   - cutoff: the objective from which on nothing is worth finding.
  init(_ master: Master, candidates: Candidates, required: [Int], cutoff: Double) {
    self.master = master
    self.candidates = candidates
    self.cutoff = cutoff
    open = []
    next = Node(
      choice: TutorChoice(master.columns.units.model, required: required), bound: -.infinity)
  }

  private var columns: ColumnPool { master.columns }

  /// No plan that is better than the cutoff has a smaller value of the aim; the cutoff where there is none.
  var bound: Double {
    let known = min(closed, cutoff, next?.bound ?? .infinity)
    return open.reduce(known) { min($0, $1.bound) }
  }

  /// Splits until nothing better can be left, or somebody says stop.
  ///
  /// - Parameters:
  ///   - isEnough: asked before each node; hears how many were looked at since a plan or the bound became better.
  ///   - judge: makes a plan of a leaf; the new cutoff, or nothing where the plan is no better.
  mutating func run(
    _ program: inout LinearProgram, until isEnough: (_ idle: Int) -> Bool,
    judge: (Leaf) throws(GLPKError) -> Double?
  ) throws(GLPKError) {
    var idle = 0
    var reached = (cutoff: cutoff, bound: bound)
    while !isEnough(idle), let node = take() {
      master.counters[.branched] += 1
      try look(at: node, &program, judge: judge)
      idle += 1
      guard cutoff < reached.cutoff || bound > reached.bound + Tolerance.nodeGain else { continue }
      reached = (cutoff, bound)
      idle = 0
    }
  }

  /// The node to look at next, if any is left in which something is worth finding.
  private mutating func take() -> Node? {
    open.removeAll { $0.bound >= cutoff }
    if let node = next {
      next = nil
      if node.bound < cutoff { return node }
    }
    let best = open.indices.min { (open[$0].bound, $0) < (open[$1].bound, $1) }
    return best.map { open.remove(at: $0) }
  }

  /// Solves the relaxation of a node, and splits it or makes a leaf of it where something is worth finding there.
  private mutating func look(
    at node: Node, _ program: inout LinearProgram, judge: (Leaf) throws(GLPKError) -> Double?
  ) throws(GLPKError) {
    let allowed = candidates(allowedBy: node.choice)
    try master.hold(node.choice, in: &program)
    let found = try master.converge(
      &program, candidates: allowed.all,
      until: Enough(
        rounds: 30, distance: Tolerance.nodeDistance, method: .dualThenPrimal, isExact: true))
    let bound = max(node.bound, found.bound)
    guard bound < cutoff else { return }
    guard found.isSolved else {
      master.counters[.weakenedBounds] += 1
      closed = min(closed, bound)
      return
    }
    guard let (first, second) = split(node.choice, at: try shares(&program)) else {
      closed = min(closed, bound)
      let leaf = Leaf(choice: node.choice, candidates: allowed, objective: found.objective)
      if let better = try judge(leaf) { cutoff = min(cutoff, better) }
      return
    }
    next = Node(choice: first, bound: bound)
    open.append(Node(choice: second, bound: bound))
  }

  private func candidates(allowedBy choice: TutorChoice) -> Candidates {
    let units = columns.units
    return Candidates(
      candidates.all.filter { candidate in
        choice.allows(
          candidate.tutor, for: units.units[candidate.unit].members.lazy.map(units.block))
      }, of: units)
  }

  /// For each block the share of it that each tutor has in the present solution.
  private func shares(_ program: inout LinearProgram) throws(GLPKError) -> [[Double]] {
    let model = columns.units.model
    let none = [Double](repeating: 0, count: model.tutors.count)
    var shares = [[Double]](repeating: none, count: model.blocks.count)
    for used in try master.solution(&program) {
      let column = columns.columns[used.column]
      for block in columns.blocks(of: column) { shares[block][column.tutor] += used.share }
    }
    return shares
  }

  /// A choice split where the shares are least whole, whether a block is met before by whom, and each time what gives it a tutor
  /// first; nothing where all are whole.
  private func split(_ choice: TutorChoice, at shares: [[Double]]) -> (TutorChoice, TutorChoice)? {
    var most = Tolerance.splitShare
    var split: (TutorChoice, TutorChoice)?
    for (block, tutors) in shares.enumerated() {
      let met = tutors.reduce(0, +)
      // Where something stands in for a part of what must be met, to ask for it again would change nothing.
      guard !choice.mustMeet[block], min(met, 1 - met) > most else { continue }
      most = min(met, 1 - met)
      split = (choice.meeting(block), choice.leaving(block))
    }
    if let split { return split }
    for (block, tutors) in shares.enumerated() {
      for (tutor, share) in tutors.enumerated()
      where min(share, 1 - share) > most && choice.isOpen(block, besides: tutor) {
        most = min(share, 1 - share)
        split = (choice.giving(block, to: tutor), choice.barring(tutor, for: block))
      }
    }
    return split
  }
}

/// A node in which each block has one tutor or none.
struct Leaf {
  let choice: TutorChoice
  /// The candidates that the choice allows.
  let candidates: Candidates
  /// What its relaxation came to.
  let objective: Double
}

internal import GLPK

/// Branch and price over who teaches whom.
///
/// After C. Barnhart and others 1998, doi:10.1287/opre.46.3.316. Where the relaxation of a tier meets a block by a part, or by several tutors at once, all plans are split in two: those in
/// which the block is met and those in which it is not, or those in which one of the tutors meets it and the others. Both are
/// easy to price, since only candidates fall away. The part that comes next is the one that gives more, until each block has
/// one tutor or none: a leaf, which is rounded and dated; then the part with the best bound, the oldest of those that are
/// alike. A leaf keeps the bound of its relaxation, for there counts may still be fractional.
struct TutorBranching {
  /// A part of all plans.
  private struct Node {
    let choice: TutorChoice
    /// No plan of this part has a smaller value of the aim.
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
  private(set) var nodes = 0

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
    let parts = open + (next.map { [$0] } ?? [])
    return parts.reduce(min(closed, cutoff)) { min($0, $1.bound) }
  }

  /// Splits until nothing better can be left, or somebody says stop.
  ///
  /// - Parameters:
  ///   - isEnough: asked before each part; hears how many were looked at since a plan or the bound became better.
  ///   - judge: makes a plan of a leaf; the new cutoff, or nothing where the plan is no better.
  mutating func run(
    _ program: inout LinearProgram, until isEnough: (_ idle: Int) -> Bool,
    judge: (Leaf) throws(GLPKError) -> Double?
  ) throws(GLPKError) {
    var idle = 0
    var reached = (cutoff: cutoff, bound: bound)
    while !isEnough(idle), let node = take() {
      nodes += 1
      master.counters[.parts] += 1
      try look(at: node, &program, judge: judge)
      idle += 1
      guard cutoff < reached.cutoff || bound > reached.bound + Tolerance.split else { continue }
      reached = (cutoff, bound)
      idle = 0
    }
  }

  /// The part to look at next, if any is left in which something is worth finding.
  private mutating func take() -> Node? {
    open.removeAll { $0.bound >= cutoff }
    if let node = next {
      next = nil
      if node.bound < cutoff { return node }
    }
    let best = open.indices.min { (open[$0].bound, $0) < (open[$1].bound, $1) }
    return best.map { open.remove(at: $0) }
  }

  /// Solves the relaxation of a part, and splits it or makes a leaf of it where something is worth finding there.
  private mutating func look(
    at node: Node, _ program: inout LinearProgram, judge: (Leaf) throws(GLPKError) -> Double?
  ) throws(GLPKError) {
    let allowed = candidates(allowedBy: node.choice)
    try master.hold(node.choice, in: &program)
    let found = try master.converge(
      &program, candidates: allowed.all,
      until: Enough(
        rounds: 30, distance: Tolerance.split, method: .dualThenPrimal, isExact: true))
    let bound = max(node.bound, found.bound)
    guard bound < cutoff else { return }
    guard found.objective < master.penalty / 2 else {
      // Not solved, or not to its end: neither says that there is no plan.
      if !found.isSolved { master.counters[.weakenedBounds] += 1 }
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

  /// A choice split where the shares are least whole, the larger part first: whether a block is met before by whom; nothing
  /// where all are whole.
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

/// A part of all plans in which each block has one tutor or none.
struct Leaf {
  let choice: TutorChoice
  /// The candidates that the choice allows.
  let candidates: Candidates
  /// What its relaxation came to.
  let objective: Double
}

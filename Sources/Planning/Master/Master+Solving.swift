internal import GLPK

extension Master {
  /// Converges, then cuts and converges again, for a dive to begin with.
  ///
  /// - Parameters:
  ///   - cuts: how often to cut at most.
  ///   - rise: the share of the objective by which a round of cuts must raise it for another to follow.
  func converge(
    _ program: inout LinearProgram, candidates: [Candidate], until enough: Enough, cuts: Int,
    rise: Double
  ) throws(GLPKError) {
    var objective = try converge(&program, candidates: candidates, until: enough).objective
    for _ in 0..<cuts where objective < .infinity {
      let before = objective
      guard try cut(&program) else { return }
      objective = try converge(&program, candidates: candidates, until: enough).objective
      if objective - before < rise * abs(before) { return }
    }
  }

  /// Solves the programme, and again with the rows that the solution breaks until it breaks none; whether it is solved.
  ///
  /// - Parameter first: how the present basis is used: by the dual simplex where only bounds have changed.
  func solve(_ program: inout LinearProgram, first: SimplexMethod) throws(GLPKError) -> Bool {
    var method = first
    while try solveAsItIs(&program, first: method) {
      guard try addBrokenRows(to: &program) else { return true }
      method = .dualThenPrimal
    }
    return false
  }

  /// Solves the programme from one basis after another; whether it is solved.
  ///
  /// The primal simplex can cycle on degenerate programmes, and a basis can be singular, so there is a path to fall back on:
  ///
  /// 1. the present basis, by the primal simplex where columns were added to it;
  /// 2. a triangular basis that GLPK builds, by the primal simplex;
  /// 3. the basis of all rows, by the dual simplex and the primal one where that fails.
  ///
  /// Each has a limit on its pivots. Where all fail the caller goes on without a solution: the duals left behind still
  /// give a bound, though a weaker one, since a bound holds at any duals (`DualBound`).
  private func solveAsItIs(_ program: inout LinearProgram, first: SimplexMethod)
    throws(GLPKError) -> Bool
  {
    counters[.solves] += 1
    let before = try program.iterations
    let isSolved = try solveFromAnyBasis(&program, first: first)
    counters[.pivots] += try program.iterations - before
    if !isSolved { counters[.failures] += 1 }
    return isSolved
  }

  private func solveFromAnyBasis(
    _ program: inout LinearProgram, first: SimplexMethod
  ) throws(GLPKError) -> Bool {
    for start in SolveStart.allCases {
      switch start {
      case .present: break
      case .advanced: try program.advancedBasis()
      case .standard: try program.standardBasis()
      }
      if start != .present { counters[.restarts] += 1 }
      let usual = 2000 + 10 * (program.rowCount + members.count)
      let limit = counters.drill?.pivots(counters[.solves], start) ?? usual
      let method: SimplexMethod =
        switch start {
        case .present: first
        case .advanced: .primal
        case .standard: .dualThenPrimal
        }
      if try program.simplex(method, iterationLimit: limit) == .optimal { return true }
    }
    return false
  }
}

/// The bases from which a solve is tried, in order.
enum SolveStart: CaseIterable {
  case present
  case advanced
  case standard
}

/// Makes chosen solves break off early, so that tests see what becomes of the plan.
struct SolverDrill {
  /// The pivots that a solve, counted from 1, may take from a basis; nothing for as many as ever.
  let pivots: (_ solve: Int, _ start: SolveStart) -> Int?
}

internal import CGLPK

extension LinearProgram {
  /// Searches for the best solution that meets the whole-number demands too.
  ///
  /// The search keeps GLPK busy: `progress` must not call it, and gets `insideProgress` if it does.
  ///
  /// - Parameters:
  ///   - options: how to search, and when to stop.
  ///   - incumbent: values of all columns from which to start; not used with the presolver.
  ///   - progress: hears of every step and returns false to stop.
  public mutating func branchAndCut(
    _ options: BranchAndCutOptions = BranchAndCutOptions(), incumbent: [Double]? = nil,
    progress: (BranchProgress) -> Bool = { _ in true }
  ) throws(GLPKError) -> IntegerOutcome {
    guard options.gap >= 0, (options.nodeLimit ?? 0) >= 0, (options.timeLimit ?? 0) >= 0 else {
      throw .negativeLimit
    }
    if let incumbent, incumbent.count != columnCount {
      throw .unequalLengths(places: columnCount, values: incumbent.count)
    }
    if !options.presolve, let early = try relaxationFails() { return early }
    return try search(options, incumbent: incumbent, progress: progress)
  }

  /// Solves the relaxation that the search starts from, and says how it ended where there is nothing to search.
  private mutating func relaxationFails() throws(GLPKError) -> IntegerOutcome? {
    var outcome = try simplex(.dualThenPrimal)
    if case .failed(let why) = outcome, why != .unboundedOrInfeasible, why != .fractionalBounds {
      try standardBasis()
      outcome = try simplex(.primal)
    }
    switch outcome {
    case .optimal: return nil
    case .infeasible: return IntegerOutcome(stopped: .finished, status: .infeasible)
    case .unbounded: return IntegerOutcome(stopped: .finished, status: .unbounded)
    case .limit: return IntegerOutcome(stopped: .failed(.numerical), status: .unknown)
    case .failed(let why): return IntegerOutcome(stopped: .failed(why), status: .unknown)
    }
  }

  private mutating func search(
    _ options: BranchAndCutOptions, incumbent: [Double]?, progress: (BranchProgress) -> Bool
  ) throws(GLPKError) -> IntegerOutcome {
    var found = cglpk_search_result()
    func run(_ problem: OpaquePointer, from values: UnsafePointer<Double>?) -> Int32 {
      var plain = options.plain
      plain.incumbent = values
      return withoutActuallyEscaping(progress) { escaping in
        var listener = Listener(hears: escaping)
        return withUnsafeMutablePointer(to: &listener) {
          cglpk_branch_and_cut(problem, &plain, Listener.relay, $0, &found)
        }
      }
    }
    try call { problem in
      guard let incumbent else { return run(problem, from: nil) }
      return incumbent.withUnsafeBufferPointer { run(problem, from: $0.baseAddress) }
    }
    return try outcome(of: found)
  }

  private func outcome(of found: cglpk_search_result) throws(GLPKError) -> IntegerOutcome {
    let status = IntegerOutcome.Status(code: found.code, status: found.status)
    let objective: Double? =
      status == .optimal || status == .feasible ? try integerObjective : nil
    let last = BranchProgress(found.last)
    return IntegerOutcome(
      stopped: IntegerOutcome.Stopped(found), status: status, objective: objective,
      bestBound: status == .optimal ? objective : last.bestBound, nodes: last.nodes)
  }

  /// The objective of the best solution that the last search found.
  public var integerObjective: Double {
    get throws(GLPKError) {
      var value = 0.0
      try call { cglpk_objective($0, GLP_MIP, &value) }
      return value
    }
  }

  /// The value of a column in the best solution that the last search found.
  public func integerValue(ofColumn column: Int) throws(GLPKError) -> Double {
    try check(column: column)
    var value = 0.0
    try call { cglpk_column_value($0, GLP_MIP, column, &value) }
    return value
  }

  /// The values of all columns in the best solution that the last search found.
  public func integerValues() throws(GLPKError) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount)
    try call { cglpk_column_values($0, GLP_MIP, &values) }
    return values
  }
}

/// Hands what the C call-back tells to a Swift closure; no frame of Swift is left when GLPK goes on.
private struct Listener {
  let hears: (BranchProgress) -> Bool

  static let relay: cglpk_listener = { progress, context in
    guard let progress, let context else { return true }
    return context.assumingMemoryBound(to: Listener.self).pointee
      .hears(BranchProgress(progress.pointee))
  }
}

internal import CGLPK

extension LinearProgram {
  /// Solves the program without its whole-number demands, from the present basis.
  ///
  /// - Parameters:
  ///   - method: the kind of simplex.
  ///   - iterationLimit: the most iterations of this solve.
  ///   - timeSlice: the most milliseconds of this solve, so that a caller can look up in between.
  ///   - presolve: whether to simplify first; the present basis is then not used.
  public mutating func simplex(
    _ method: SimplexMethod = .primal, iterationLimit: Int? = nil, timeSlice: Int? = nil,
    presolve: Bool = false
  ) throws(GLPKError) -> SimplexOutcome {
    guard (iterationLimit ?? 0) >= 0, (timeSlice ?? 0) >= 0 else { throw .negativeLimit }
    var options = cglpk_simplex_options(
      method: method.code, iteration_limit: Int32(clamping: iterationLimit ?? -1),
      time_limit: Int32(clamping: timeSlice ?? -1), presolve: presolve)
    var code: Int32 = 0
    var status: Int32 = 0
    try call { cglpk_simplex($0, &options, &code, &status) }
    return SimplexOutcome(code: code, status: status)
  }

  /// How many simplex iterations all solves have taken so far.
  public var iterations: Int {
    get throws(GLPKError) {
      var count = 0
      try call { cglpk_iterations($0, &count) }
      return count
    }
  }

  /// The objective of the basic solution.
  public var objective: Double {
    get throws(GLPKError) {
      var value = 0.0
      try call { cglpk_objective($0, GLP_SOL, &value) }
      return value
    }
  }

  /// The value of a column in the basic solution.
  public func value(ofColumn column: Int) throws(GLPKError) -> Double {
    try check(column: column)
    var value = 0.0
    try call { cglpk_column_value($0, GLP_SOL, column, &value) }
    return value
  }

  /// The value of a row in the basic solution.
  public func value(ofRow row: Int) throws(GLPKError) -> Double {
    try check(row: row)
    var value = 0.0
    try call { cglpk_row_value($0, GLP_SOL, row, &value) }
    return value
  }

  /// The values of all columns in the basic solution.
  public func values() throws(GLPKError) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount)
    try call { cglpk_column_values($0, GLP_SOL, &values) }
    return values
  }

  /// The duals of all rows: what the objective gains for each unit more of the row's binding bound.
  public func duals() throws(GLPKError) -> [Double] {
    var duals = [Double](repeating: 0, count: rowCount)
    try call { cglpk_row_duals($0, &duals) }
    return duals
  }

  /// The reduced costs of all columns.
  public func reducedCosts() throws(GLPKError) -> [Double] {
    var costs = [Double](repeating: 0, count: columnCount)
    try call { cglpk_reduced_costs($0, &costs) }
    return costs
  }
}

extension SimplexMethod {
  var code: Int32 {
    switch self {
    case .primal: GLP_PRIMAL
    case .dual: GLP_DUAL
    case .dualThenPrimal: GLP_DUALP
    }
  }
}

extension SimplexOutcome {
  init(code: Int32, status: Int32) {
    switch code {
    case 0: self = Self.solved(status)
    case GLP_EITLIM, GLP_ETMLIM, GLP_EOBJLL, GLP_EOBJUL: self = .limit
    case GLP_ENOPFS: self = .infeasible
    case GLP_ENODFS: self = .failed(.unboundedOrInfeasible)
    case GLP_EBADB: self = .failed(.noBasis)
    case GLP_ESING: self = .failed(.singularBasis)
    case GLP_ECOND: self = .failed(.illConditionedBasis)
    case GLP_EBOUND: self = .failed(.fractionalBounds)
    default: self = .failed(.numerical)
    }
  }

  private static func solved(_ status: Int32) -> Self {
    switch status {
    case GLP_OPT: .optimal
    case GLP_NOFEAS: .infeasible
    case GLP_UNBND: .unbounded
    default: .failed(.unboundedOrInfeasible)
    }
  }
}

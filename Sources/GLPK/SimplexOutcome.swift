/// Which simplex method solves a program.
public enum SimplexMethod: Hashable, Sendable {
  /// Right after columns were added or costs changed.
  case primal
  /// Right after rows were added or bounds changed.
  case dual
  /// The dual method, and the primal one where it fails.
  case dualThenPrimal
}

/// How a simplex solve ended.
public enum SimplexOutcome: Hashable, Sendable {
  /// The basic solution is optimal.
  case optimal
  /// No values satisfy the rows and bounds.
  case infeasible
  /// The objective can be driven without end.
  case unbounded
  /// A limit was met; the solve may go on from here.
  case limit
  /// The solve broke down; another basis or method may do.
  case failed(SimplexFailure)
}

/// Why a simplex solve broke down.
public enum SimplexFailure: Hashable, Sendable {
  /// The number of basic rows and columns is not the number of rows.
  case noBasis
  /// The basis matrix is singular.
  case singularBasis
  /// The basis matrix is so nearly singular that the arithmetic cannot be trusted.
  case illConditionedBasis
  /// A whole-number column has bounds that are not whole.
  case fractionalBounds
  /// No dual solution is feasible: the program is unbounded or infeasible.
  case unboundedOrInfeasible
  /// The arithmetic broke down.
  case numerical
}

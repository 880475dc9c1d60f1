internal import GLPK

/// When a relaxation is solved well enough.
struct Enough {
  var rounds = 200
  /// How far the bound may be from the objective.
  var distance = Tolerance.distance
  /// The same as a share of the objective.
  var share = 0.0
  /// Whether the aim counts whole things, so that a bound which rounds to what the objective rounds to cannot become better.
  var isWhole = false
  /// How the first solve goes: after bounds have changed the basis is dual feasible, after columns have come primal feasible.
  var method = SimplexMethod.primal
  /// Whether to price by branch and cut where nothing more is found otherwise: for bounds, since it takes longer.
  var isExact = false
  /// A round that lowers the objective by a smaller share of it is the last; bounds go on however little they gain.
  var gain = -Double.infinity
  /// Whether columns that the duals think little of are put to sleep.
  var maySleep = false
  /// Nothing is priced where the first solve comes to no more than this.
  var unpriced = -Double.infinity
  /// The most columns that a round adds for each block.
  var columnsPerBlock = 3
  /// Asked each round whether to leave it there.
  var isCancelled: () -> Bool = { false }

  /// Whether an objective is as close to its bound as is wanted.
  func isClose(_ objective: Double, to bound: Double) -> Bool {
    if objective - bound <= max(distance, share * abs(objective)) { return true }
    guard isWhole, bound > -.infinity, objective < .infinity else { return false }
    return (bound - Tolerance.whole).rounded(.up) >= (objective - Tolerance.whole).rounded(.up)
  }
}

/// What a relaxation came to.
struct Relaxation {
  let objective: Double
  /// No dated plan has a smaller value of the aim.
  let bound: Double
  /// Whether the programme was solved; where not, the bound is weaker than it could be, and holds.
  var isSolved = true

  /// This relaxation after another of the same programme: the better bound, and solved where both were.
  func after(_ other: Self) -> Self {
    Self(
      objective: objective, bound: max(bound, other.bound), isSolved: isSolved && other.isSolved)
  }
}

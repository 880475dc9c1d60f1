/// What counts as nothing, in one place, each with its reason.
///
/// Data are whole: counts, minutes, points and costs. GLPK accepts values that break a row or a reduced cost by 1e-7.
enum Tolerance {
  /// A reduced cost above minus this does not enter: ten times what GLPK calls zero, so that nothing it has just found
  /// worthless is offered again.
  static let reducedCost = 1e-6
  /// A bound this close to a whole number is that number.
  ///
  /// Objectives are whole, and bounds from duals are safe already (`DualBound`), so this only ever loosens a bound. It is
  /// far above the 1e-7 that GLPK allows itself in the sums by which branch and cut bounds.
  static let whole = 1e-3
  /// The most roundings between the duals and the reduced cost of a column.
  ///
  /// The price of a session adds up some tens of rows and a column some hundred sessions; the rest is reserve. Each
  /// rounding errs by at most half a unit in the last place of what is added.
  static let roundings = 4096
  /// A price cheaper than a bound by less than this share of it meets the bound: sums of prices are known to some twelve
  /// digits.
  static let price = 1e-9
  /// By what share of itself a bound of branch and cut is lowered: GLPK lets rows and whole numbers be off by 1e-7 and 1e-5.
  static let branchAndCut = 1e-5
  /// A step of a cut that costs less is left out of a price, which only loosens the bound.
  static let step = 1e-12
  /// A column with a smaller share is not in the solution: ten times what GLPK calls zero.
  static let share = 1e-6
  /// What is left of a row is whole; the rest is the rounding of a division.
  static let left = 1e-9
  /// Columns that better the aim by a smaller share of it are no better: that is the noise of the relaxation.
  static let improvement = 1e-6
  /// A relaxation is solved when its bound is this close to its objective: ten times what GLPK calls zero.
  static let distance = 1e-6
  /// A tier's relaxation is solved when its bound is this close to its objective: less than `whole`, so more would not show.
  static let tierDistance = 1e-4
  /// A relaxation of the cost of a plan that is made from another is solved when its bound is this close, as a share of the
  /// objective: gaps are shown to a tenth of a per cent.
  static let resumedCost = 1e-3
  /// A bound that gains a smaller share in a round of cuts has all but stopped; gaps are shown to a tenth of a per cent.
  static let boundGain = 2e-5
  /// An objective that rises by a smaller share while a dive fixes columns, or falls by a smaller one in a round of pricing from
  /// which a dive begins, has all but stayed; gaps are shown to a tenth of
  /// a per cent.
  static let drift = 2e-4
  /// An objective that rises by a smaller share in a round of cuts is good enough to dive from.
  static let relaxed = 5e-4
  /// The same for the relaxation of all tiers, in which a point weighs some hundred-thousandth of the whole.
  static let relaxedTiers = 1e-6
  /// A share of a column that a dive takes for one, so that it fixes many columns in a round.
  static let nearlyOne = 0.95
  /// A share of a column that a dive takes for none: to fix it would be to draw lots.
  static let nearlyNone = 0.01
  /// The relaxation of a node is solved when its bound is this close to its objective: branching asks for whole numbers.
  static let nodeDistance = 0.5
  /// A bound over all nodes that has risen by no more has not become better, since better plans reach at least one more.
  static let nodeGain = 0.5
  /// A share of a block that is this close to none or all is none or all: to split there would hardly move the bound.
  static let splitShare = 0.01
  /// A tier this near its bound, as a share of it, needs no long search: half a per cent is the aim.
  static let near = 5e-3
  /// A row broken by a smaller share is not broken: ten times what GLPK allows in a row.
  static let brokenRow = 1e-6
  /// A cut broken by less, of a right-hand side of one, is left alone: it would move the bound by less than it costs to
  /// price with it.
  static let brokenCut = 0.02
  /// A weight of a cut this close to a whole number is that number; whether the cut holds is then asked of whole numbers.
  static let weight = 1e-6
}

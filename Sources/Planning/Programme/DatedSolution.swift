public import Tuition

/// What solving the dated programme came to.
public struct DatedSolution: Sendable {
  /// The tiers solved, in order; a tier without a value for the objective is left out, and those below it.
  public let tiers: [Tier]
  /// Why the search stopped.
  public let stopped: Stopped
  /// The sessions found; nothing where no plan keeps the rules, none was found, or none betters the incumbent.
  public let timetable: Timetable?
  /// Whether it is proved that no plan keeps the rules.
  public let isInfeasible: Bool
  /// How many nodes the searches took.
  public let nodes: Int
}

/// How far solving the dated programme has come.
public struct DatedProgress: Hashable, Sendable {
  /// The tier that is being solved.
  public let tier: TierName
  /// The best value so far.
  public let objective: Int?
  /// What no plan can better.
  public let bound: Double?
  /// How many nodes have been made in all.
  public let nodes: Int
}

public import Tuition

/// What somebody asks of the planner: which school, where the plan goes, and when to stop.
public struct PlanningOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The folder that the plan is written to.
  public let out: String
  /// A published plan folder from which as little as possible is to change.
  public let against: String?
  /// A folder with an earlier plan of the school, from which the search goes on.
  public let from: String?
  /// The longest time the search may take.
  public let limit: Duration?
  /// The most work the search may do, in units that are the same on every machine.
  public let work: Int?
  /// The work after which the search ends where it has brought nothing better; nothing for as long as it may.
  public let idle: Int?
  /// The gap at which a tier is good enough, as a share.
  public let gap: Double?
  /// The seed of the search.
  public let seed: UInt64

  /// Makes an order.
  public init(
    school: String, out: String, against: String? = nil, from: String? = nil,
    limit: Duration? = nil, work: Int? = nil,
    idle: Int? = nil, gap: Double? = nil, seed: UInt64 = 1
  ) {
    self.school = school
    self.out = out
    self.against = against
    self.from = from
    self.limit = limit
    self.work = work
    self.idle = idle
    self.gap = gap
    self.seed = seed
  }
}

/// How far a search has come: the tier it is at, the best plan so far and how good a plan can be.
public struct PlanningProgress: Hashable, Sendable {
  /// The tier that is being optimised.
  public let tier: TierName
  /// What the best plan so far reaches.
  public let objective: Int?
  /// What no plan can better.
  public let bound: Double?
  /// The distance of the two as a share of the objective.
  public let gap: Double?

  /// Makes a report of progress.
  public init(tier: TierName, objective: Int?, bound: Double?, gap: Double?) {
    self.tier = tier
    self.objective = objective
    self.bound = bound
    self.gap = gap
  }
}

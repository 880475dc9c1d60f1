public import Tuition

/// What of a plan is published: its sessions, what they cost pupils, and what they replace.
public struct IssuedPlan: Sendable {
  /// The dated sessions.
  public let timetable: Timetable
  /// The lessons that somebody misses.
  public let withdrawals: [Withdrawal]
  /// The pupils and subjects that could not be placed.
  public let unplaced: [Unplaced]
  /// How good the plan is; empty where nobody knows.
  public let tiers: [Tier]
  /// The sessions that were published before, where these replace them.
  public let replaced: Timetable?
  /// How many times sessions have been published before these.
  public let revision: Int
  /// What the plan counts for.
  public let standing: PlanStanding

  /// Makes a plan to be published.
  public init(
    timetable: Timetable, withdrawals: [Withdrawal], unplaced: [Unplaced] = [], tiers: [Tier] = [],
    replaced: Timetable? = nil, revision: Int = 0, standing: PlanStanding = .ordinary
  ) {
    self.timetable = timetable
    self.withdrawals = withdrawals
    self.unplaced = unplaced
    self.tiers = tiers
    self.replaced = replaced
    self.revision = revision
    self.standing = standing
  }
}

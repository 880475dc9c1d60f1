/// What is best, in order: each tier is optimised only after the ones before it.
public enum TierName: String, CaseIterable, Sendable {
  /// The number of statutory requests placed; more is better.
  case statutory
  /// The sum of points of the requests placed; more is better.
  case points
  /// The number of pupils' sessions that stay as in a published plan; more is better.
  case kept
  /// The cost of what pupils miss, and of unsteady times; less is better.
  case cost

  /// Whether more is better.
  public var maximised: Bool { self != .cost }
}

/// How well one tier was met, and how well it could be met at most.
public struct Tier: Hashable, Sendable {
  /// Which tier.
  public let name: TierName
  /// What the plan reaches.
  public let objective: Int
  /// What no plan can better that reaches at least this plan's objectives in the tiers above.
  public let bound: Double

  /// Makes a tier's result.
  public init(name: TierName, objective: Int, bound: Double) {
    self.name = name
    self.objective = objective
    self.bound = bound
  }

  /// The distance of bound and objective as a share of the objective, 0 where the plan is proved best.
  public var gap: Double {
    abs(bound - Double(objective)) / max(1, abs(Double(objective)))
  }

  /// Whether the bound tells anything: it lies nearer to what is reached than nothing does.
  ///
  /// Where it was not looked for, it is only what holds of every plan.
  public var isBounded: Bool { gap < 1 }
}

/// Why a search for a plan ended.
public enum Stopped: String, CaseIterable, Sendable {
  /// Every tier's bound is met: no plan is better.
  case proved
  /// Every tier is within the gap that was asked for.
  case gap
  /// The limit on time or work was reached, the caller's or the search's own.
  case limit
  /// Somebody stopped it.
  case cancelled
}

/// Why the search stopped and how good the plan is.
public struct Certificate: Hashable, Sendable {
  /// The seed of the search.
  public let seed: UInt64
  /// Why the search ended.
  public let stopped: Stopped
  /// The tiers in order of importance.
  public let tiers: [Tier]
  /// Counters of the work done, by name, the same on every machine.
  public let counts: [String: Int]

  /// Makes a certificate.
  public init(seed: UInt64, stopped: Stopped, tiers: [Tier], counts: [String: Int] = [:]) {
    self.seed = seed
    self.stopped = stopped
    self.tiers = tiers
    self.counts = counts
  }
}

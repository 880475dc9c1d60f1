public import Tuition

/// What the planner does, in the order in which it does it; bounding comes before diving and again after improving.
public enum Stage: String, CaseIterable, Sendable {
  /// Prepares the candidates, solves the relaxation of all tiers and dives from it.
  case relaxing
  /// Dates what the dive fixed.
  case dating
  /// Bounds the tiers by the master over counts.
  case bounding
  /// Splits the relaxations of a small school over who teaches whom.
  case branching
  /// Dives for least cost at several numbers of points.
  case diving
  /// Frees neighbourhoods, and takes placements out and puts them back.
  case improving
  /// Settles rooms, and solves a small school exactly.
  case finishing
}

/// How far the planner has come.
public struct Progress: Sendable {
  /// What the planner does now.
  public let stage: Stage
  /// The tier that is being worked on.
  public let tier: TierName
  /// What the best plan so far reaches in it; nothing before the first plan.
  public let objective: Int?
  /// What no plan can better; nothing before it is known.
  public let bound: Double?
  /// The largest gap of any tier; nothing before each has an objective and a bound.
  public let gap: Double?
  /// The work done so far, in steps that are the same on every machine.
  public let work: Int
  /// The work done since the best plan so far was found.
  public let idle: Int

  /// Makes a report of progress.
  public init(
    stage: Stage = .relaxing, tier: TierName, objective: Int?, bound: Double?, gap: Double?,
    work: Int, idle: Int = 0
  ) {
    self.stage = stage
    self.tier = tier
    self.objective = objective
    self.bound = bound
    self.gap = gap
    self.work = work
    self.idle = idle
  }
}

/// When to stop looking for a better plan, and what to call it.
///
/// The planner asks after each step of work; a rule that reads a clock or a flag is the caller's.
public struct StoppingRule: Sendable {
  /// Why to stop, or nothing to go on.
  public let verdict: @Sendable (Progress) -> Stopped?
  /// Whether nobody waits any longer, so that bounds and dives that have begun end as well, with what they have.
  public let isOver: @Sendable () -> Bool

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - isOver: whether bounds and dives end too; never where nothing is given.
  ///   - verdict: why to stop looking for a better plan, or nothing to go on.
  public init(
    isOver: @escaping @Sendable () -> Bool = { false },
    verdict: @escaping @Sendable (Progress) -> Stopped?
  ) {
    self.isOver = isOver
    self.verdict = verdict
  }

  /// Stops at a time: four fifths of what is left until then are for the plan, the rest for its bounds.
  ///
  /// - Parameters:
  ///   - limit: the time at which all ends.
  ///   - elapsed: what time it is.
  public static func time(_ limit: Duration, elapsed: @escaping @Sendable () -> Duration) -> Self {
    let start = elapsed()
    let search = start + max(.zero, (limit - start) * searching)
    return Self(isOver: { elapsed() >= limit }) { _ in elapsed() >= search ? .limit : nil }
  }

  /// The share of the time that is for the plan.
  private static let searching = 0.8

  /// Stops after an amount of work, counted in neighbourhoods.
  public static func work(_ most: Int) -> Self { Self { $0.work >= most ? .limit : nil } }

  /// Stops when so much work has brought nothing better.
  public static func idle(_ most: Int) -> Self { Self { $0.idle >= most ? .limit : nil } }

  /// Stops when every tier is proved to be within a share of the best.
  public static func gap(_ gap: Double) -> Self {
    Self { now in now.gap.flatMap { $0 <= gap ? .gap : nil } }
  }

  /// Stops when somebody asks.
  public static func cancelled(_ flag: @escaping @Sendable () -> Bool) -> Self {
    Self(isOver: flag) { _ in flag() ? .cancelled : nil }
  }

  /// Stops by the first of the rules that says so.
  public static func any(_ rules: [Self]) -> Self {
    Self(isOver: { rules.contains { $0.isOver() } }) { now in
      for rule in rules { if let reason = rule.verdict(now) { return reason } }
      return nil
    }
  }
}

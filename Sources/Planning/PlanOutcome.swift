public import Tuition

/// What planning came to.
public enum PlanOutcome: Sendable {
  /// A plan that keeps every rule the planner knows; the checker has the last word.
  ///
  /// What it leaves for the next plan of the school comes with it.
  case planned(Plan, WarmStart)
  /// No plan keeps the rules, or none was found in which every standing session stands; each sentence says why.
  ///
  /// Those whose agreed sessions are in the way come with the sentences.
  case none(because: [String], standing: [Wish])
}

/// The planner could not do its work.
public struct PlanningError: Error, CustomStringConvertible {
  /// What happened, and what to do.
  public let description: String

  /// Makes an error.
  public init(description: String) { self.description = description }
}

/// How a branch-and-cut search goes about its work and when it stops.
public struct BranchAndCutOptions: Hashable, Sendable {
  /// Families of cutting planes.
  public struct Cuts: OptionSet, Hashable, Sendable {
    /// The families as bits.
    public let rawValue: Int
    /// Makes a set of families from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Gomory's mixed-integer cuts.
    public static let gomory = Cuts(rawValue: 1)
    /// Mixed-integer rounding cuts.
    public static let rounding = Cuts(rawValue: 2)
    /// Mixed cover cuts; left out with the presolver, for which GLPK 5.0 has them wrong.
    public static let cover = Cuts(rawValue: 4)
    /// Clique cuts.
    public static let clique = Cuts(rawValue: 8)
    /// All families.
    public static let all: Cuts = [.gomory, .rounding, .cover, .clique]
  }

  /// Upon which fractional column to branch.
  public enum Branching: Hashable, Sendable {
    /// The one whose rounding hurts most, after Driebeck and Tomlin.
    case driebeckTomlin
    /// The one nearest to a half.
    case mostFractional
    /// The one that has hurt most so far.
    case pseudocost
  }

  /// Which node to solve next.
  public enum Selection: Hashable, Sendable {
    /// The one with the best bound.
    case bestBound
    /// The newest.
    case depthFirst
    /// The one with the best projected solution.
    case bestProjection
  }

  /// The gap, as a share of the objective, at which the search may stop.
  public var gap: Double
  /// The most nodes; the same limit gives the same answer on every machine.
  public var nodeLimit: Int?
  /// The most milliseconds.
  public var timeLimit: Int?
  /// Which cutting planes to look for.
  public var cuts: Cuts
  /// Whether to simplify the program first.
  public var presolve: Bool
  /// Whether to look for a first solution with the feasibility pump.
  public var feasibilityPump: Bool
  /// Upon which column to branch.
  public var branching: Branching
  /// Which node comes next.
  public var selection: Selection

  /// Makes options; the defaults search to the proved optimum.
  public init(
    gap: Double = 0, nodeLimit: Int? = nil, timeLimit: Int? = nil, cuts: Cuts = [],
    presolve: Bool = false, feasibilityPump: Bool = false, branching: Branching = .driebeckTomlin,
    selection: Selection = .bestBound
  ) {
    self.gap = gap
    self.nodeLimit = nodeLimit
    self.timeLimit = timeLimit
    self.cuts = cuts
    self.presolve = presolve
    self.feasibilityPump = feasibilityPump
    self.branching = branching
    self.selection = selection
  }
}

/// How far a branch-and-cut search has come.
public struct BranchProgress: Hashable, Sendable {
  /// How many nodes have been made so far.
  public let nodes: Int
  /// How many of them are still open.
  public let active: Int
  /// The objective of the best solution found, if there is one.
  public let incumbent: Double?
  /// What no solution can better, once that is known.
  public let bestBound: Double?
}

/// How a branch-and-cut search ended: why it stopped, what it found, and what it proved.
public struct IntegerOutcome: Hashable, Sendable {
  /// Why a search stopped.
  public enum Stopped: Hashable, Sendable {
    /// Nothing was left to search.
    case finished
    /// The gap asked for was reached.
    case gap
    /// The node limit was met.
    case nodeLimit
    /// The time limit was met.
    case timeLimit
    /// The progress closure asked for it.
    case cancelled
    /// A relaxation could not be solved.
    case failed(SimplexFailure)
  }

  /// What is known about solutions.
  public enum Status: Hashable, Sendable {
    /// The solution found is proved best.
    case optimal
    /// A solution was found.
    case feasible
    /// There is no solution.
    case infeasible
    /// The objective can be driven without end.
    case unbounded
    /// No solution was found, and none was ruled out.
    case unknown
  }

  /// Why the search stopped.
  public let stopped: Stopped
  /// What is known about solutions.
  public let status: Status
  /// The objective of the solution found, if there is one.
  public let objective: Double?
  /// What no solution can better, if that is known.
  public let bestBound: Double?
  /// How many nodes were made.
  public let nodes: Int
}

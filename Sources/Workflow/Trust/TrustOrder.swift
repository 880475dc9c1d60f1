internal import Tuition

/// What somebody asks of the planner for a trust: which schools, who is shared, and how each is planned.
public struct TrustOrder: Sendable {
  /// School folders, or folders that hold school folders.
  public let folders: [String]
  /// The file of the shared tutors; nothing where it lies in the trust's folder, or nobody is shared.
  public let shared: String?
  /// The folder that gets a plan folder for each school.
  public let out: String
  /// The longest time the whole may take.
  public let limit: Duration?
  /// The most work the search for one school may do.
  public let work: Int?
  /// The gap at which a tier is good enough, as a share.
  public let gap: Double?
  /// The seed of each school's search.
  public let seed: UInt64
  /// How many schools are planned at once.
  public let threads: Int
  /// The one component to plan, from 1; nothing for all.
  public let component: Int?
  /// Whether to skip components that have been planned from the same files.
  public let resume: Bool

  /// Makes an order.
  public init(
    folders: [String], shared: String? = nil, out: String, limit: Duration? = nil,
    work: Int? = nil, gap: Double? = nil, seed: UInt64 = 1, threads: Int = 1,
    component: Int? = nil, resume: Bool = false
  ) {
    self.folders = folders
    self.shared = shared
    self.out = out
    self.limit = limit
    self.work = work
    self.gap = gap
    self.seed = seed
    self.threads = threads
    self.component = component
    self.resume = resume
  }
}

/// What planning a trust has come to.
public struct TrustReport: Sendable {
  /// The trust in a few lines for people.
  public let text: String
  /// The content of `trust.json`.
  public let json: String
  /// Whether somebody stopped it.
  public let isCancelled: Bool
  /// How the schools that were not planned failed, by the name of the school.
  public let failures: [(school: String, error: WorkflowError)]
}

public import Tuition

/// For whom a plan is published, and how.
public struct PublishOrder: Sendable {
  /// The school folder.
  public let school: String
  /// The plan folder.
  public let plan: String
  /// The folder to write.
  public let out: String
  /// For whom.
  public let readers: Set<Reader>
  /// How pupils are named.
  public let naming: PupilNaming
  /// When it is made.
  public let madeOn: CalendarDate
  /// The plan folder that was published before, where this one replaces it.
  public let replaces: String?
  /// How many times sessions have been published before; nothing means that the folder to write knows.
  public let revision: Int?
  /// Whether pages are also set for paper.
  public let paper: Paper

  /// Makes an order.
  public init(
    school: String, plan: String, out: String, readers: Set<Reader> = Set(Reader.allCases),
    naming: PupilNaming = .initials, madeOn: CalendarDate,
    replaces: String? = nil, revision: Int? = nil, paper: Paper = .screenAndPaper
  ) {
    self.school = school
    self.plan = plan
    self.out = out
    self.readers = readers
    self.naming = naming
    self.madeOn = madeOn
    self.replaces = replaces
    self.revision = revision
    self.paper = paper
  }
}

/// What was published, and what somebody should look at in the files.
public struct PublishReport: Sendable {
  /// What was written, in a few lines.
  public let text: String
  /// What somebody should look at.
  public let warnings: [Finding]
}

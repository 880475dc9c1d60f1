/// A kind of tuition that a school offers: how many sessions, how long, for how many pupils.
public struct Provision: Hashable, Sendable {
  /// How the sessions of one request lie in the week.
  public enum Mode: String, CaseIterable, Sendable {
    /// Sessions may be at different weekly times, so that the loss is spread.
    case rotate
    /// All sessions have the same weekday and first period.
    case sameTime = "same-time"
  }

  /// The provision's identifier, unique in the school.
  public let id: Identifier<Provision>
  /// What the school calls it.
  public let name: String
  /// The subjects it is given in.
  public let subjects: SubjectRange
  /// How many sessions a request for it has, all or none; at least 1.
  public let sessions: Int
  /// The wave of provision, 1 to 3, where given.
  public let wave: Int?
  /// The years it is for; nothing means any.
  public let years: Set<Year>?
  /// How many consecutive periods one session takes; at least 1.
  public let periods: Int
  /// The most sessions of one request from Monday to Sunday; at least 1.
  public let mostPerWeek: Int
  /// The fewest pupils in a group; at least 1.
  public let groupLeast: Int
  /// The most pupils in a group; not below the fewest.
  public let groupMost: Int
  /// How the sessions of a request lie in the week.
  public let mode: Mode
  /// The most of a subject's minutes that may be lost, in per cent; nothing means as the school says.
  public let lossPercent: Int?
  /// The cost of a session, in pence.
  public let costPerSession: Int?
  /// What it is for, and how a pupil comes to it and leaves it.
  public let profile: ProvisionProfile

  /// Makes a provision.
  public init(
    id: Identifier<Provision>, name: String, subjects: SubjectRange, sessions: Int,
    wave: Int? = nil, years: Set<Year>? = nil, periods: Int = 1, mostPerWeek: Int = 1,
    groupLeast: Int = 1, groupMost: Int = 1, mode: Mode = .rotate, lossPercent: Int? = nil,
    costPerSession: Int? = nil, profile: ProvisionProfile = ProvisionProfile()
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.sessions = sessions
    self.wave = wave
    self.years = years
    self.periods = periods
    self.mostPerWeek = mostPerWeek
    self.groupLeast = groupLeast
    self.groupMost = groupMost
    self.mode = mode
    self.lossPercent = lossPercent
    self.costPerSession = costPerSession
    self.profile = profile
  }
}

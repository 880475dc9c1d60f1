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
  public package(set) var id: Identifier<Provision>
  /// What the school calls it.
  public package(set) var name: String
  /// The subjects it is given in.
  public package(set) var subjects: SubjectRange
  /// How many sessions a request for it has, all or none; at least 1.
  public package(set) var sessions: Int
  /// The wave of provision, 1 to 3, where given.
  public package(set) var wave: Int?
  /// The years it is for; nothing means any.
  public package(set) var years: Set<Year>?
  /// How many consecutive periods one session takes; at least 1.
  public package(set) var periods: Int
  /// The most sessions of one request from Monday to Sunday; at least 1.
  public package(set) var mostPerWeek: Int
  /// The fewest pupils in a group; at least 1.
  public package(set) var groupLeast: Int
  /// The most pupils in a group; not below the fewest.
  public package(set) var groupMost: Int
  /// How the sessions of a request lie in the week.
  public package(set) var mode: Mode
  /// The most of a subject's minutes that may be lost, in per cent; nothing means as the school says.
  public package(set) var lossPercent: Int?
  /// The cost of a session, in pence.
  public package(set) var costPerSession: Int?
  /// What it is for, and how a pupil comes to it and leaves it.
  public package(set) var profile: ProvisionProfile

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

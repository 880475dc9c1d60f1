/// One thing that is otherwise in a scenario than in the school's files.
public enum Change: Hashable, Sendable {
  /// A tutor is away, for good where no last date is given.
  case loseTutor(Identifier<Tutor>, Span)
  /// A tutor has fewer hours.
  case removeHours(Identifier<Tutor>, TimePattern)
  /// A tutor has more hours.
  case addHours(Identifier<Tutor>, TimePattern)
  /// There is one more tutor, with hours.
  case addTutor(Tutor, TimePattern)
  /// A room holds no tuition.
  case closeRoom(Identifier<Room>, Span)
  /// There is one more room, at some weekly times or at all.
  case addRoom(Room, TimePattern = .always)
  /// The school, or some years, are closed.
  case close(Closure)
  /// Nobody, or nobody of some years, is withdrawn from a subject.
  case protect(Subject, years: Set<Year>?)
  /// A subject is no longer protected.
  case unprotect(Subject)
  /// A number of the school's settings, provisions, pots or tutors is another.
  case set(Knob, to: Int)
  /// A pot has more places.
  case addPlaces(Identifier<Pot>, Int)
  /// The sessions of a provision lie otherwise in the week, for all or for the pupils of some years.
  case setMode(Identifier<Provision>, Provision.Mode, years: Set<Year>? = nil)
  /// Pupils can come before school, or stay after it.
  case allowOutside(OutsideTime, years: Set<Year>?)
  /// One pupil can come before school, or stay after it.
  case allowPupilOutside(Identifier<Pupil>, OutsideTime)
  /// Nobody comes before school, or stays after it.
  case forbidOutside(OutsideTime, years: Set<Year>?)
  /// One more request.
  case addRequest(Request)
  /// A pupil's requests fall away, all or those in one subject.
  case dropRequests(Identifier<Pupil>, Subject?)
  /// A pupil leaves, or ends tuition in a subject: requests fall away, and in mid-term the place goes back to its pot.
  case leave(Identifier<Pupil>, Subject?)
  /// A pupil's agreed sessions in a subject are agreed no longer.
  case release(Identifier<Pupil>, Subject)
  /// The requests of some pupils come before all others.
  case placeFirst(Priority)
  /// A pupil's sessions stand as they are in the plan compared with.
  case pin(Identifier<Pupil>, Subject?)
  /// All sessions stand as they are in the plan compared with, from a date on where one is given.
  ///
  /// Left out are those of requests that are asked for no longer, all of a pupil and subject of which an earlier change
  /// of the scenario agrees a session, and those at the time of an agreed session of the pupil.
  case pinAll(from: CalendarDate?)
  /// One session of a pupil is agreed: the plan gives it, and all others of the request with it.
  case agree(AgreedSession)

  /// Dates from one to another; nothing means from the first or to the last of the term.
  public struct Span: Hashable, Sendable {
    /// The first date.
    public let first: CalendarDate?
    /// The last date.
    public let last: CalendarDate?

    /// Makes a span.
    public init(first: CalendarDate? = nil, last: CalendarDate? = nil) {
      self.first = first
      self.last = last
    }
  }

  /// Weekly times: every one of some days and periods, in one week of the cycle or in all.
  public struct TimePattern: Hashable, Sendable {
    /// The label of the week; nothing means every week.
    public let week: String?
    /// The days; empty means any.
    public let days: [Weekday]
    /// The periods; empty means any.
    public let periods: [Identifier<Period>]

    /// At all times of every week.
    public static let always = Self()

    /// Makes a pattern.
    public init(
      week: String? = nil, days: [Weekday] = [], periods: [Identifier<Period>] = []
    ) {
      self.week = week
      self.days = days
      self.periods = periods
    }
  }

  /// A time outside the school day.
  public enum OutsideTime: String, CaseIterable, Sendable {
    case before
    case after
  }

  /// Whose requests come first.
  public enum Priority: String, CaseIterable, Sendable {
    /// Pupils whom a local authority looks after.
    case cla
    /// Pupils with an education, health and care plan.
    case plan
    /// Pupils of the pupil premium.
    case pp
    /// All who ask, so that nobody gives way to requests of more points.
    case everybody

    /// Whether a pupil is one of them.
    public func includes(_ pupil: Pupil) -> Bool {
      switch self {
      case .cla: pupil.cla
      case .plan: pupil.sen == .plan
      case .pp: pupil.pp
      case .everybody: true
      }
    }
  }
}

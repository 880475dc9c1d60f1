/// The phase of education a school serves.
public enum Phase: String, CaseIterable, Sendable {
  case primary
  case secondary
  case allThrough = "all-through"
  case special
}

/// Everything a school gives, file by file and row by row, before anybody has checked that it fits together.
///
/// Each list keeps the order of the file's rows, so that a row's number leads back to its line.
public struct SchoolRecords: Sendable {
  /// The school's name.
  public var name: String
  /// The phase of education.
  public var phase: Phase
  /// The term to plan.
  public var term: Term
  /// The periods in the order of the day.
  public var periods: [Period]
  /// What the school protects.
  public var protection: Protection
  /// The cost of what pupils miss.
  public var weights: Weights
  /// The roll.
  public var pupils: [Pupil] = []
  /// The timetable.
  public var lessons: [Lesson] = []
  /// Who is in which class.
  public var memberships: [Membership] = []
  /// The tutors.
  public var tutors: [Tutor] = []
  /// When tutors can be used.
  public var tutorHours: [TutorHour] = []
  /// The rooms that may hold tuition.
  public var rooms: [Room] = []
  /// The kinds of tuition on offer.
  public var provisions: [Provision] = []
  /// Who should have what.
  public var requests: [Request] = []
  /// The pots of places; nothing means that places are unlimited.
  public var pots: [Pot]?
  /// Dates without lessons and tuition.
  public var closures: [Closure] = []
  /// When tutors are away.
  public var absences: [Absence] = []
  /// When rooms are taken.
  public var roomBookings: [RoomBooking] = []
  /// Provision that already takes pupils away.
  public var existing: [ExistingProvision] = []
  /// What teachers know.
  public var judgements: [Judgement] = []
  /// Sessions that stand.
  public var agreed: [AgreedSession] = []
  /// What pupils have attained.
  public var attainment: [Assessment] = []
  /// What is expected of them.
  public var expectations = Expectations()
  /// What teachers know of their need.
  public var nominations: [Nomination] = []
  /// What pupils and families say.
  public var views: [View] = []
  /// What pupils had before, and what came of it.
  public var history: [EarlierProvision] = []
  /// The school's criteria; nothing where it has written none.
  public var criteria: Criteria?

  /// Makes the records of a school with a term and a day, and nothing else yet.
  public init(
    name: String, phase: Phase = .secondary, term: Term, periods: [Period],
    protection: Protection = Protection(), weights: Weights = Weights()
  ) {
    self.name = name
    self.phase = phase
    self.term = term
    self.periods = periods
    self.protection = protection
    self.weights = weights
  }
}

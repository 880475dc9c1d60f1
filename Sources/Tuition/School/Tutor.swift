/// A person who gives tuition.
public struct Tutor: Hashable, Sendable {
  /// The tutor's identifier, unique in the school.
  public let id: Identifier<Tutor>
  /// The tutor's name.
  public let name: String
  /// The subjects the tutor can teach.
  public let subjects: SubjectRange
  /// The years the tutor can teach; nothing means any.
  public let years: Set<Year>?
  /// The provisions the tutor gives; nothing means any.
  public let provisions: Set<Identifier<Provision>>?
  /// The most sessions on one date; nothing means no limit.
  public let mostPerDay: Int?
  /// The most sessions from Monday to Sunday; nothing means no limit.
  public let mostPerWeek: Int?
  /// The date from which the safeguarding checks are done; nothing means never used.
  public let checked: CalendarDate?
  /// Pay for an hour, in pence.
  public let payPerHour: Int?
  /// The name under which the tutor stands as teacher in the lessons.
  public let teachesAs: String?

  /// Makes a tutor.
  public init(
    id: Identifier<Tutor>, name: String, subjects: SubjectRange, years: Set<Year>? = nil,
    provisions: Set<Identifier<Provision>>? = nil, mostPerDay: Int? = nil, mostPerWeek: Int? = nil,
    checked: CalendarDate?, payPerHour: Int? = nil, teachesAs: String? = nil
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.years = years
    self.provisions = provisions
    self.mostPerDay = mostPerDay
    self.mostPerWeek = mostPerWeek
    self.checked = checked
    self.payPerHour = payPerHour
    self.teachesAs = teachesAs
  }
}

/// A period of the cycle in which a tutor can be used.
public struct TutorHour: Hashable, Sendable {
  /// The tutor.
  public let tutor: Identifier<Tutor>
  /// When in the cycle; no week means every week.
  public let time: WeeklyTime

  /// Makes a tutor's hour.
  public init(tutor: Identifier<Tutor>, time: WeeklyTime) {
    self.tutor = tutor
    self.time = time
  }
}

/// Dates on which a tutor cannot be used.
public struct Absence: Hashable, Sendable {
  /// The tutor.
  public let tutor: Identifier<Tutor>
  /// The first date of the absence.
  public let first: CalendarDate
  /// The last date of the absence.
  public let last: CalendarDate
  /// The one period of each date; nothing means the whole day.
  public let period: Identifier<Period>?

  /// Makes an absence.
  public init(
    tutor: Identifier<Tutor>, first: CalendarDate, last: CalendarDate,
    period: Identifier<Period>? = nil
  ) {
    self.tutor = tutor
    self.first = first
    self.last = last
    self.period = period
  }
}

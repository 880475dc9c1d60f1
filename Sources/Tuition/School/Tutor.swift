/// A person who gives tuition.
public struct Tutor: Hashable, Sendable {
  /// The tutor's identifier, unique in the school.
  public package(set) var id: Identifier<Tutor>
  /// The tutor's name.
  public package(set) var name: String
  /// The subjects the tutor can teach.
  public package(set) var subjects: SubjectRange
  /// The years the tutor can teach; nothing means any.
  public package(set) var years: Set<Year>?
  /// The provisions the tutor gives; nothing means any.
  public package(set) var provisions: Set<Identifier<Provision>>?
  /// The most sessions on one date; nothing means no limit.
  public package(set) var mostPerDay: Int?
  /// The most sessions from Monday to Sunday; nothing means no limit.
  public package(set) var mostPerWeek: Int?
  /// The date from which the safeguarding checks are done; nothing means never used.
  public package(set) var checked: CalendarDate?
  /// Pay for an hour, in pence.
  public package(set) var payPerHour: Int?
  /// The name under which the tutor stands as teacher in the lessons.
  public package(set) var teachesAs: String?

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
  public package(set) var tutor: Identifier<Tutor>
  /// When in the cycle; no week means every week.
  public package(set) var time: WeeklyTime

  /// Makes a tutor's hour.
  public init(tutor: Identifier<Tutor>, time: WeeklyTime) {
    self.tutor = tutor
    self.time = time
  }
}

/// Dates on which a tutor cannot be used.
public struct Absence: Hashable, Sendable {
  /// The tutor.
  public package(set) var tutor: Identifier<Tutor>
  /// The first date of the absence.
  public package(set) var first: CalendarDate
  /// The last date of the absence.
  public package(set) var last: CalendarDate
  /// The one period of each date; nothing means the whole day.
  public package(set) var period: Identifier<Period>?

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

/// A stretch of the school day with a name, such as the first lesson or lunch.
public struct Period: Hashable, Sendable {
  /// What a period is for.
  public enum Kind: String, CaseIterable, Sendable {
    case before
    case registration
    case lesson
    case `break`
    case lunch
    case after
  }

  /// The name by which files refer to the period, unique in the school.
  public let name: Identifier<Period>
  /// When the period begins.
  public let starts: TimeOfDay
  /// When the period ends, after it begins.
  public let ends: TimeOfDay
  /// What the period is for.
  public let kind: Kind
  /// The days of the week on which there is such a period.
  public let days: Set<Weekday>

  /// Makes a period; the school checks that it ends after it begins.
  public init(
    name: Identifier<Period>, starts: TimeOfDay, ends: TimeOfDay, kind: Kind,
    days: Set<Weekday> = Set(Weekday.schoolDays)
  ) {
    self.name = name
    self.starts = starts
    self.ends = ends
    self.kind = kind
    self.days = days
  }

  /// The length of the period in minutes.
  public var minutes: Int { ends.minutes - starts.minutes }
}

/// How concerns, requests, places and lessons lost are spread over the groups of a school's pupils.
public struct Fairness: Hashable, Sendable {
  /// What is counted of a group.
  public enum Measure: String, CaseIterable, Sendable {
    /// Pupils on the roll.
    case roll
    /// Pupils who give cause for concern.
    case concerned
    /// Pupils for whom there is a request.
    case asked
    /// Pupils who have a session in the plan.
    case placed
    /// Sessions of those pupils, each pupil's counted.
    case sessions
    /// Lessons that those pupils miss for sessions.
    case lost

    /// Whether pupils are counted, and not what happens to them.
    public var countsPupils: Bool { self != .sessions && self != .lost }
  }

  /// A group and what is counted of it; a measure that is missing is withheld.
  public struct Row: Hashable, Sendable {
    /// The group; nothing is the whole school.
    public let group: PupilGroup?
    /// What is counted.
    public let counts: [Measure: Int]

    /// Makes a row.
    public init(_ group: PupilGroup?, _ counts: [Measure: Int]) {
      self.group = group
      self.counts = counts
    }
  }

  /// Groups of which every pupil of the roll is in exactly one.
  public struct Part: Hashable, Sendable {
    /// By what the roll is parted.
    public let trait: PupilGroup.Trait
    /// A row for each group in which there is anybody.
    public let rows: [Row]

    /// Makes a part.
    public init(_ trait: PupilGroup.Trait, _ rows: [Row]) {
      self.trait = trait
      self.rows = rows
    }
  }

  /// The date on which the roll and the concerns are taken.
  public let date: CalendarDate
  /// What is counted; without a plan there are neither places nor lessons lost.
  public let measures: [Measure]
  /// The whole school.
  public let whole: Row
  /// The roll, parted by one trait after the other.
  public let parts: [Part]

  /// Makes a report.
  public init(date: CalendarDate, measures: [Measure], whole: Row, parts: [Part]) {
    self.date = date
    self.measures = measures
    self.whole = whole
    self.parts = parts
  }
}

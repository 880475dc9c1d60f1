/// Where a pupil stands in a subject on one scale.
public struct Standing: Hashable, Sendable {
  /// The scale.
  public let scale: Scale
  /// The values up to the date of the audit, the oldest first.
  public let marks: [Mark]
  /// The value that counts: of the last date, and the lowest where there are several.
  public let latest: Mark
  /// The step expected on the date of the latest value; nothing where no expectation is written.
  public let expected: Int?
  /// The first of the dates, unbroken to the last, on which the pupil was below what is expected.
  public let belowSince: CalendarDate?
  /// The progress up to the latest value; nothing where there is only one date, or nothing is expected.
  public let progress: Progress?
  /// How long the latest value lies back.
  public let age: Age
  /// How sure one may be.
  public let certainty: Certainty

  /// Whether a value is recent enough to act on.
  public enum Age: Hashable, Sendable {
    /// From the year before the audit.
    case recent
    /// Older than that.
    case old
  }

  /// The progress between two values.
  public struct Progress: Hashable, Sendable {
    /// The earlier value.
    public let from: Mark
    /// The steps made; below 0 where the pupil fell back.
    public let made: Int
    /// The steps expected.
    public let expected: Int
    /// How many steps less are put down to chance.
    public let allowance: Int

    /// Makes a record of progress.
    public init(from: Mark, made: Int, expected: Int, allowance: Int) {
      self.from = from
      self.made = made
      self.expected = expected
      self.allowance = allowance
    }

    /// How many steps the progress falls short; 0 where it does not, or only by chance.
    public var behind: Int {
      let short = expected - made
      return short > allowance ? short : 0
    }
  }

  /// Makes a standing.
  public init(
    scale: Scale, marks: [Mark], latest: Mark, expected: Int?, belowSince: CalendarDate?,
    progress: Progress?, age: Age, certainty: Certainty
  ) {
    self.scale = scale
    self.marks = marks
    self.latest = latest
    self.expected = expected
    self.belowSince = belowSince
    self.progress = progress
    self.age = age
    self.certainty = certainty
  }

  /// How many steps the pupil is below what is expected; 0 where not below, or where nothing is expected.
  public var below: Int { expected.map { max(0, $0 - latest.step) } ?? 0 }

  /// How many steps the progress falls short.
  public var behind: Int { progress?.behind ?? 0 }

  /// Whether something is expected, so that the value can be judged.
  public var isJudged: Bool { expected != nil || progress != nil }

  /// Whether the pupil is below what is expected, or made less progress than expected.
  public var isConcern: Bool { below > 0 || behind > 0 }

  /// Whether the standing counts now: it can be judged and is from the year before the audit.
  public var counts: Bool { isJudged && age == .recent }

  /// The other values of the last date that differ from the one that counts.
  public var contradictions: [Mark] {
    marks.filter { $0.date == latest.date && $0.step != latest.step }
  }
}

/// That a value of a scale is expected, always or by some moment of a child's life.
public struct Milestone: Hashable, Sendable {
  /// The scale.
  public let scale: Identifier<Scale>
  /// The subjects it is about; nothing means any.
  public let subjects: Set<Subject>?
  /// The value as it is written.
  public let value: String
  /// When it is expected; nothing means at any time.
  public let by: SchoolMoment?

  /// Makes a milestone.
  public init(
    scale: Identifier<Scale>, subjects: Set<Subject>? = nil, value: String,
    by: SchoolMoment? = nil
  ) {
    self.scale = scale
    self.subjects = subjects
    self.value = value
    self.by = by
  }
}

/// How much progress a scale expects in a year.
public struct ProgressRate: Hashable, Sendable {
  /// The scale.
  public let scale: Identifier<Scale>
  /// The subjects it is about; nothing means any.
  public let subjects: Set<Subject>?
  /// The steps expected in a year; 0 means that holding the value is enough.
  public let stepsPerYear: Int
  /// How many steps less are put down to chance.
  public let allowance: Int

  /// Makes a rate.
  public init(
    scale: Identifier<Scale>, subjects: Set<Subject>? = nil, stepsPerYear: Int, allowance: Int = 0
  ) {
    self.scale = scale
    self.subjects = subjects
    self.stepsPerYear = stepsPerYear
    self.allowance = allowance
  }
}

/// What the school expects of its pupils' attainment: its own scales, milestones and rates of progress.
///
/// Whatever it does not say of a national scale is taken from the usual expectations.
public struct Expectations: Hashable, Sendable {
  /// The date of the audit, where the school sets one.
  public let asOf: CalendarDate?
  /// The scales of the school itself.
  public let scales: [Scale]
  /// The values that are expected.
  public let milestones: [Milestone]
  /// The progress that is expected.
  public let rates: [ProgressRate]

  /// Makes expectations; without arguments they are the usual ones.
  public init(
    asOf: CalendarDate? = nil, scales: [Scale] = [], milestones: [Milestone] = [],
    rates: [ProgressRate] = []
  ) {
    self.asOf = asOf
    self.scales = scales
    self.milestones = milestones
    self.rates = rates
  }

  /// Every scale that rows may name, the school's own last.
  public var knownScales: [Scale] { Scale.national + scales }

  /// The scale of a name; a national one cannot be redefined.
  public func scale(_ id: Identifier<Scale>) -> Scale? { knownScales.first { $0.id == id } }

  /// The milestones that count for a scale and a subject: the school's own before the usual ones, and those of the
  /// subject before those of any.
  func milestones(on scale: Identifier<Scale>, in subject: Subject) -> [Milestone] {
    Self.chosen(milestones, scale, subject, { ($0.scale, $0.subjects) })
      ?? Self.chosen(Milestone.usual, scale, subject, { ($0.scale, $0.subjects) }) ?? []
  }

  /// The rate that counts for a scale and a subject, where there is one.
  func rate(on scale: Identifier<Scale>, in subject: Subject) -> ProgressRate? {
    let own = Self.chosen(rates, scale, subject, { ($0.scale, $0.subjects) })
    let usual =
      milestones.contains { $0.scale == scale }
      ? nil : Self.chosen(ProgressRate.usual, scale, subject, { ($0.scale, $0.subjects) })
    return (own ?? usual)?.first
  }

  private static func chosen<Rule>(
    _ rules: [Rule], _ scale: Identifier<Scale>, _ subject: Subject,
    _ scope: (Rule) -> (Identifier<Scale>, Set<Subject>?)
  ) -> [Rule]? {
    let ofScale = rules.filter { scope($0).0 == scale }
    let ofSubject = ofScale.filter { scope($0).1?.contains(subject) ?? false }
    if !ofSubject.isEmpty { return ofSubject }
    let ofAny = ofScale.filter { scope($0).1 == nil }
    return ofAny.isEmpty ? nil : ofAny
  }
}

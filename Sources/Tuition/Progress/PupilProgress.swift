/// What is known of a pupil in one subject: what the data say and, apart from it, what people say.
public struct PupilProgress: Hashable, Sendable {
  /// A date on which there should have been a value, and why there is none.
  public struct Gap: Hashable, Sendable {
    /// When it was due.
    public let date: CalendarDate
    /// Why there is none.
    public let reason: NotAssessed

    /// Makes a gap.
    public init(date: CalendarDate, reason: NotAssessed) {
      self.date = date
      self.reason = reason
    }
  }

  /// What an audit makes of the data.
  public enum Verdict: String, Sendable {
    /// On some scale the pupil is below what is expected, or made less progress than expected.
    case concern
    /// The pupil does as well as is expected.
    case onTrack = "on-track"
    /// The data do not say.
    case unknown
  }

  /// The pupil.
  public let pupil: Identifier<Pupil>
  /// The subject.
  public let subject: Subject
  /// The standing on each scale, one that gives cause for concern first; they are never added up.
  public let standings: [Standing]
  /// The dates without a value.
  public let gaps: [Gap]
  /// What teachers say.
  public let nominations: [Nomination]
  /// What the pupil and the family say about this subject, or about tuition in any.
  public let views: [View]

  /// Makes a record of progress.
  public init(
    pupil: Identifier<Pupil>, subject: Subject, standings: [Standing], gaps: [Gap] = [],
    nominations: [Nomination] = [], views: [View] = []
  ) {
    self.pupil = pupil
    self.subject = subject
    self.standings = standings
    self.gaps = gaps
    self.nominations = nominations
    self.views = views
  }

  /// The standing that is told first.
  public var lead: Standing? { standings.first }

  /// The standings that count: those of the last year that can be judged or, where there is none, the first.
  ///
  /// A need on one scale is not hidden by a value on another.
  public var counting: [Standing] {
    let now = standings.filter(\.counts)
    return now.isEmpty ? Array(standings.prefix(1)) : now
  }

  /// Whether the pupil is below what is expected on a scale that counts.
  public var isBelow: Bool { counting.contains { $0.below > 0 } }

  /// Whether the pupil made less progress than expected on a scale that counts.
  public var isBehind: Bool { counting.contains { $0.behind > 0 } }

  /// Whether one scale that counts gives cause for concern and another does not.
  public var isDivided: Bool { Set(counting.map(\.isConcern)).count > 1 }

  /// What the data say.
  public var verdict: Verdict {
    guard counting.contains(where: \.isJudged) else { return .unknown }
    return isBelow || isBehind ? .concern : .onTrack
  }

  /// The judgements that count.
  public var countedNominations: [Nomination] { nominations.filter(\.counts) }

  /// Whether the data or a teacher say that there is cause for concern.
  public var isConcern: Bool {
    verdict == .concern || countedNominations.contains { $0.kind == .raise }
  }
}

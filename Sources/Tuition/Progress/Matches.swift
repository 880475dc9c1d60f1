/// What came of matching provision to a school's concerns.
public struct Matches: Hashable, Sendable {
  /// The date of the audit.
  public let date: CalendarDate
  /// The criteria that were used.
  public let criteria: Criteria
  /// The concerns for which provision is asked.
  public let matched: [MatchedConcern]
  /// The concerns for which none is asked.
  public let unmatched: [UnmatchedConcern]
  /// The needs that pupils of a class share.
  public let shared: [SharedNeed]
  /// Every request, those by hand among them, by pupil, subject and points.
  public let requests: [Request]

  /// Makes matches.
  public init(
    date: CalendarDate, criteria: Criteria, matched: [MatchedConcern],
    unmatched: [UnmatchedConcern], shared: [SharedNeed], requests: [Request]
  ) {
    self.date = date
    self.criteria = criteria
    self.matched = matched
    self.unmatched = unmatched
    self.shared = shared
    self.requests = requests
  }

  /// The requests that people wrote or changed.
  public var byHand: [Request] { requests.filter(\.isByHand) }
}

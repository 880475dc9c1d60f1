public import Tuition

/// What planning the rest of a term anew came to, ready to be told.
public struct ReplanIssue: Sendable {
  /// The school with what has changed.
  public let school: School
  /// What differs from the plan before.
  public let comparison: Comparison
  /// How many requests there were, and are.
  public let requests: Pair
  /// How many requests have some of their sessions only, before and now.
  public let inPart: Pair
  /// What has to be told anew.
  public let told: Republication
  /// Who goes on with another tutor.
  public let handovers: [Handover]
  /// The date that was asked for.
  public let asked: CalendarDate
  /// The first date that was planned anew.
  public let from: CalendarDate
  /// What was in the plan before, and could not be placed again.
  public let lost: [Unplaced]
  /// What goes on with fewer sessions than it was to have.
  public let unmade: [Unplaced]
  /// What was not in the plan before, and is not in this one; what nobody had asked for then comes first.
  public let waiting: [Unplaced]
  /// How good the plan of the rest is.
  public let tiers: [Tier]
  /// The name of the draft that it still is; nothing where it is none.
  public let draft: String?

  /// Makes an issue.
  ///
  /// - Parameter before: the school before anything changed.
  package init(
    of school: School, before: School, comparison: Comparison, told: Republication,
    handovers: [Handover], asked: CalendarDate, from: CalendarDate, lost: [Unplaced],
    unmade: [Unplaced] = [], waiting: [Unplaced], tiers: [Tier], draft: String? = nil
  ) {
    self.school = school
    self.comparison = comparison
    self.told = told
    self.handovers = handovers
    self.asked = asked
    self.from = from
    self.lost = lost
    self.unmade = unmade
    self.waiting = waiting
    self.tiers = tiers
    self.draft = draft
    let (old, new) = (before.wishes, school.wishes)
    requests = Pair(base: old.count, scenario: new.count)
    inPart = Pair(
      base: comparison.partly.count {
        old.contains($0.wish) && (1..<max(1, $0.needed.base)).contains($0.sessions.base)
      },
      scenario: comparison.partly.count {
        new.contains($0.wish) && (1..<max(1, $0.needed.scenario)).contains($0.sessions.scenario)
      })
  }
}

extension School {
  /// What is asked for, by pupil and subject; of alternatives one is enough.
  fileprivate var wishes: Set<Wish> { Set(records.requests.map(\.wish)) }
}

/// Who goes first of pupils who count the same.
public enum TieBreak: String, CaseIterable, Sendable {
  /// Whoever has been below what is expected for longest.
  case longestBelow = "longest-below"
  /// Whoever has had no tuition in the subject.
  case neverTutored = "never-tutored"
  /// Nobody: whoever the timetable serves better.
  case none
}

/// The school's written criteria for who has tuition, and which.
public struct Criteria: Hashable, Sendable {
  /// The criteria in the school's order.
  public let criteria: [Criterion]
  /// Which concerns each provision is for, the provisions that the school prefers first.
  public let entry: [EntryCriterion]
  /// From how many pupils of a class with one need a group or a class-level answer comes before single places.
  public let together: Int
  /// From which share of a class in a hundred, where no group fits, teaching the class comes before single places.
  public let classFirst: Int
  /// How many provisions are asked for, as alternatives, for one pupil and subject.
  public let alternatives: Int
  /// Who goes first of those who count the same.
  public let tieBreak: TieBreak
  /// Whom families may ask, where the school says so.
  public let ask: String?

  /// Makes criteria.
  public init(
    criteria: [Criterion], entry: [EntryCriterion] = [], together: Int = 4, classFirst: Int = 50,
    alternatives: Int = 2, tieBreak: TieBreak = .longestBelow, ask: String? = nil
  ) {
    self.criteria = criteria
    self.entry = entry
    self.together = together
    self.classFirst = classFirst
    self.alternatives = alternatives
    self.tieBreak = tieBreak
    self.ask = ask
  }

  /// The criteria of a school that has not written its own.
  public static let usual = Criteria(criteria: [
    Criterion(
      name: "below-expected", says: "Pupils below what is expected of their age may have tuition.",
      when: [.belowExpected(1)], effect: .eligible),
    Criterion(
      name: "behind-progress",
      says: "Pupils who make less progress than expected may have tuition.",
      when: [.behindProgress(1)], effect: .eligible),
    Criterion(
      name: "teacher-knows", says: "Pupils for whom a teacher asks may have tuition.",
      when: [.nominated(.raise)], effect: .eligible),
    Criterion(
      name: "plan-names-tuition",
      says: "Pupils have tuition where their plan for special needs says so, as is the law.",
      when: [.nominated(.ready), .who(.plan)], effect: .priority(.statutory)),
    Criterion(
      name: "declined", says: "Nobody is tutored whose family declines.", when: [.declined],
      effect: .leaveOut(.familyDeclined, instead: nil)),
    Criterion(
      name: "looked-after", says: "Pupils in the care of a local authority come first.",
      when: [.who(.lookedAfter)], effect: .priority(.lookedAfter)),
    Criterion(
      name: "both", says: "It counts for more to be below expectation and to fall further behind.",
      when: [.belowExpected(1), .behindProgress(1)], effect: .weight(.some)),
    Criterion(
      name: "sure", says: "It counts for a little more when three values or more agree.",
      when: [.sure(.trend)], effect: .weight(.little)),
  ])
}

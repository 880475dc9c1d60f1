/// Why a request is not placed, and what would place it.
public struct Explanation: Sendable {
  /// How many dated times fall away by a rule.
  public struct Step: Hashable, Sendable {
    /// The rule.
    public let rule: NamedRule
    /// How many of the times left so far it takes.
    public let barred: Int
    /// How many are left after it.
    public let left: Int

    /// Makes a step.
    public init(rule: NamedRule, barred: Int, left: Int) {
      self.rule = rule
      self.barred = barred
      self.left = left
    }
  }

  /// Something that would place the request; it has been tried.
  public struct Remedy: Sendable {
    /// What is done, in words.
    public let words: String
    /// The changes to the school.
    public let changes: [Change]
    /// Whose sessions give way.
    public let displaced: [Wish]
    /// The points of those whose sessions give way.
    public let pointsTaken: Int
    /// How much it takes, by the weights of remedies; less is better.
    public let cost: Int
    /// Others who are not placed either, and who are placed with it.
    public let fellows: [Wish]
    /// Others who keep their times with another tutor.
    public let handedOver: [Wish]
    /// The sessions that the request then has; those of a group that is joined keep their names.
    public let sessions: [Session]

    /// Makes a remedy.
    public init(
      words: String, changes: [Change], displaced: [Wish], pointsTaken: Int = 0, cost: Int,
      fellows: [Wish] = [], handedOver: [Wish] = [], sessions: [Session]
    ) {
      self.words = words
      self.changes = changes
      self.displaced = displaced
      self.pointsTaken = pointsTaken
      self.cost = cost
      self.fellows = fellows
      self.handedOver = handedOver
      self.sessions = sessions
    }
  }

  /// The request, as the school asks for it.
  public let request: Request
  /// What stands in the way, as it is told in few words.
  public let hindrance: Hindrance
  /// How many dates and periods there are with a tutor's name to them, before any rule.
  public let times: Int
  /// Rule by rule, what is left of them.
  public let funnel: [Step]
  /// Rules that together bar the request beside the plan, even if no others held; any one fewer of them does not.
  public let conflict: [NamedRule]
  /// For each of these rules what would still bar the request if it alone were lifted; empty where it would fit.
  public let behind: [[NamedRule]]
  /// The same if nobody else had tuition; nothing where it could then be placed.
  public let conflictAlone: [NamedRule]?
  /// What would place it, least first.
  public let remedies: [Remedy]

  /// Makes an explanation.
  package init(
    request: Request, hindrance: Hindrance, times: Int, funnel: [Step], conflict: [NamedRule],
    behind: [[NamedRule]], conflictAlone: [NamedRule]?, remedies: [Remedy]
  ) {
    self.request = request
    self.hindrance = hindrance
    self.times = times
    self.funnel = funnel
    self.conflict = conflict
    self.behind = behind
    self.conflictAlone = conflictAlone
    self.remedies = remedies
  }
}

extension Explanation.Remedy {
  /// A plan in which the remedy has been applied: who gives way is gone, and groups that are joined are larger.
  ///
  /// - Parameters:
  ///   - plan: the plan as it is.
  ///   - school: the school with the remedy's changes.
  ///   - date: the first date that could still be chosen; what is before it stays.
  public func applied(
    to plan: Timetable, of school: School, from date: CalendarDate? = nil
  ) -> Timetable {
    let gone = Set(displaced)
    let names = Set(sessions.map(\.id))
    let left = plan.sessions.compactMap { session in
      date.map { session.date < $0 } ?? false ? session : session.without(gone)
    }.filter { !names.contains($0.id) }
    return Timetable(left + sessions, order: { school.periodIndex($0) ?? 0 })
  }
}

extension Explanation {
  /// The explanation with fewer remedies.
  public func keeping(_ holds: (Remedy) -> Bool) -> Explanation {
    Explanation(
      request: request, hindrance: hindrance, times: times, funnel: funnel, conflict: conflict,
      behind: behind, conflictAlone: conflictAlone, remedies: remedies.filter(holds))
  }

  /// The changes of a remedy as a scenario that keeps its place for the pupil.
  ///
  /// A whole plan made again might give what a change frees to others, and have those move or give way who are placed. So the
  /// sessions that were found are agreed, who gives way is asked for no longer, and everybody else's sessions are pinned: the
  /// plan with which the remedy was tried is one of the scenario, and it can only be made better by placing others too.
  ///
  /// - Parameters:
  ///   - remedy: one of the remedies.
  ///   - requests: the school's requests.
  ///   - date: the first date that could still be chosen; nothing where the whole term could.
  public func holding(
    _ remedy: Remedy, among requests: [Request], from date: CalendarDate?
  ) -> Scenario {
    let gone = remedy.displaced.filter { wish in requests.contains { $0.wish == wish } }
    let new = Set([request.pupil] + (remedy.fellows + remedy.handedOver).map(\.pupil))
    let agreed = remedy.sessions.flatMap(\.agreed).filter { new.contains($0.pupil) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    return Scenario(
      name: remedy.words,
      changes: remedy.changes + gone.map { .dropRequests($0.pupil, $0.subject) }
        + agreed.map { .agree($0) } + [.pinAll(from: date)])
  }
}

extension AgreedSession {
  /// Pupil by pupil, those in one period after each other.
  fileprivate var rank: [String] { [pupil.text, period.text, "\(date)"] }
}

extension Session {
  /// The session without some pupils; nothing where nobody is left.
  package func without(_ gone: Set<Wish>) -> Session? {
    let left = zip(pupils, pots).filter { !gone.contains(Wish(pupil: $0.0, subject: subject)) }
    guard left.count < pupils.count else { return self }
    guard !left.isEmpty else { return nil }
    return Session(
      id: id, date: date, period: period, provision: provision, subject: subject, tutor: tutor,
      room: room, pupils: left.map(\.0), pots: left.map(\.1))
  }
}

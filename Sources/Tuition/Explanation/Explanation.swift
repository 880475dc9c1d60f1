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
    /// How much it takes, by the weights of remedies; less is better.
    public let cost: Int
    /// The request as it is then; nothing where it stays as it is.
    public let asked: Request?
    /// The sessions that the request then has; those of a group that is joined keep their names.
    public let sessions: [Session]

    /// Makes a remedy.
    public init(
      words: String, changes: [Change], displaced: [Wish], cost: Int, asked: Request? = nil,
      sessions: [Session]
    ) {
      self.words = words
      self.changes = changes
      self.displaced = displaced
      self.cost = cost
      self.asked = asked
      self.sessions = sessions
    }
  }

  /// The request.
  public let request: Request
  /// How many dates and periods there are with a tutor's name to them, before any rule.
  public let times: Int
  /// Rule by rule, what is left of them.
  public let funnel: [Step]
  /// The most sessions that fit one tutor, and how many are needed.
  public let most: Int
  /// The sessions that the provision has.
  public let needed: Int
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
    request: Request, times: Int, funnel: [Step], most: Int, needed: Int, conflict: [NamedRule],
    behind: [[NamedRule]], conflictAlone: [NamedRule]?, remedies: [Remedy]
  ) {
    self.request = request
    self.times = times
    self.funnel = funnel
    self.most = most
    self.needed = needed
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
  public func applied(to plan: Timetable, of school: School) -> Timetable {
    let gone = Set(displaced)
    let names = Set(sessions.map(\.id))
    let left = plan.sessions.compactMap { $0.without(gone) }.filter { !names.contains($0.id) }
    return Timetable(left + sessions, order: { school.periodIndex($0) ?? 0 })
  }
}

extension Explanation {
  /// The explanation with fewer remedies.
  public func keeping(_ holds: (Remedy) -> Bool) -> Explanation {
    Explanation(
      request: request, times: times, funnel: funnel, most: most, needed: needed,
      conflict: conflict, behind: behind, conflictAlone: conflictAlone,
      remedies: remedies.filter(holds))
  }

  /// The changes of a remedy as a scenario that keeps its place for the pupil.
  ///
  /// A whole plan made again might give what a change frees to others; so the first of the sessions is agreed, and the plan
  /// must then give the others too. Entitlements that give way are asked for no longer.
  ///
  /// - Parameters:
  ///   - remedy: one of the remedies.
  ///   - requests: the school's requests.
  public func holding(_ remedy: Remedy, among requests: [Request]) -> Scenario {
    let owed = remedy.displaced.filter { wish in
      requests.contains {
        $0.statutory && $0.pupil == wish.pupil && $0.subject == wish.subject
      }
    }
    let first = remedy.sessions.min { $0.date < $1.date }.map { session in
      Change.agree(
        AgreedSession(
          pupil: request.pupil, subject: session.subject, provision: session.provision,
          date: session.date, period: session.period, tutor: session.tutor))
    }
    return Scenario(
      name: remedy.words,
      changes: remedy.changes + owed.map { .dropRequests($0.pupil, $0.subject) }
        + (first.map { [$0] } ?? []))
  }
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

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
    /// The sessions that the request then has; those of a group that is joined keep their names.
    public let sessions: [Session]

    /// Makes a remedy.
    public init(
      words: String, changes: [Change], displaced: [Wish], cost: Int, sessions: [Session]
    ) {
      self.words = words
      self.changes = changes
      self.displaced = displaced
      self.cost = cost
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
  /// Rules that together bar the request beside the plan; without any one of them it could be placed.
  public let conflict: [NamedRule]
  /// The same if nobody else had tuition; nothing where it could then be placed.
  public let conflictAlone: [NamedRule]?
  /// What would place it, least first.
  public let remedies: [Remedy]

  /// Makes an explanation.
  package init(
    request: Request, times: Int, funnel: [Step], most: Int, needed: Int, conflict: [NamedRule],
    conflictAlone: [NamedRule]?, remedies: [Remedy]
  ) {
    self.request = request
    self.times = times
    self.funnel = funnel
    self.most = most
    self.needed = needed
    self.conflict = conflict
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
    let left = plan.sessions.filter { session in
      !names.contains(session.id)
        && !session.pupils.contains { gone.contains(Wish(pupil: $0, subject: session.subject)) }
    }
    return Timetable(left + sessions, order: { school.periodIndex($0) ?? 0 })
  }
}

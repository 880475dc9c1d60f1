/// A time at which one session of a plan could be instead.
public struct SessionMove: Hashable, Sendable {
  /// The session as it would be then.
  public let session: Session
  /// By how much the plan would cost more; less than nothing is better.
  public let cost: Int
  /// The subjects that its pupils would miss, each once.
  public let missed: [Subject]

  /// Makes a move.
  public init(session: Session, cost: Int, missed: [Subject]) {
    self.session = session
    self.cost = cost
    self.missed = missed
  }
}

/// Requests that cannot all be placed, with the rules that stand in the way.
public struct Impasse: Hashable, Sendable {
  /// Requests of which any one fewer could be placed together.
  public let requests: [Request]
  /// Rules that together bar them; without any one of them they could be placed.
  public let rules: [NamedRule]
  /// The rules and requests without which nobody has shown a plan, so that the sets may be larger than they need be.
  public let unproved: [String]

  /// Makes an impasse.
  public init(requests: [Request], rules: [NamedRule], unproved: [String]) {
    self.requests = requests
    self.rules = rules
    self.unproved = unproved
  }
}

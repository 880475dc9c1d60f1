/// A figure in the plan compared with and in the scenario.
public struct Pair: Hashable, Sendable {
  /// In the plan compared with.
  public let base: Int
  /// In the scenario.
  public let scenario: Int

  /// Makes a pair.
  public init(base: Int, scenario: Int) {
    self.base = base
    self.scenario = scenario
  }

  /// How much more it is in the scenario.
  public var difference: Int { scenario - base }
}

/// A figure of something with a name.
public struct NamedPair: Hashable, Sendable {
  /// What it is a figure of.
  public let name: String
  /// The figure.
  public let figure: Pair

  /// Makes a figure with a name.
  public init(_ name: String, _ figure: Pair) {
    self.name = name
    self.figure = figure
  }
}

/// What a pupil misses of a subject over the term, existing provision included.
public struct PupilLoss: Hashable, Sendable {
  /// The pupil and the subject that is missed.
  public let wish: Wish
  /// The minutes missed.
  public let minutes: Pair
  /// The minutes of the subject that the term holds for the pupil.
  public let whole: Int

  /// Makes a loss.
  public init(_ wish: Wish, minutes: Pair, whole: Int) {
    self.wish = wish
    self.minutes = minutes
    self.whole = whole
  }

  /// The share missed in the scenario, in per cent.
  public var percent: Int { whole == 0 ? 0 : minutes.scenario * 100 / whole }
}

/// What a scenario changes, against a plan.
public struct Comparison: Hashable, Sendable {
  /// The requests placed.
  public let placed: Pair
  /// The entitlements placed.
  public let statutory: Pair
  /// The points of what is placed.
  public let points: Pair
  /// Minutes of sessions, once for each group.
  public let minutes: Pair
  /// The cost of sessions in pence, where provisions say what one costs.
  public let pence: Pair
  /// Minutes of pupils' tuition by the pot that pays for it.
  public let minutesByPot: [NamedPair]
  /// Pence by the pot that pays, each pupil of a group paying a part.
  public let penceByPot: [NamedPair]
  /// Lessons missed.
  public let lessonsLost: Pair
  /// Lessons missed by subject.
  public let lostBySubject: [NamedPair]
  /// Lessons missed by group of pupils, such as those with free school meals.
  public let lostByGroup: [NamedPair]
  /// What each pupil misses of a subject, the largest share first.
  public let losses: [PupilLoss]
  /// Dates on which as many pupils are out of a class's lesson as may be, by class and weekly time.
  public let fullLessons: [NamedPair]
  /// Minutes that tutors teach.
  public let loads: [NamedPair]
  /// Pupils placed in the plan, but not in the scenario.
  public let displaced: [Wish]
  /// Pupils placed in the scenario, but not in the plan.
  public let gained: [Wish]
  /// Pupils' sessions that stay as they are.
  public let kept: Int
  /// Pupils' sessions of requests placed in both that are at another time or with another tutor.
  public let moved: Int
  /// The pupils whose families need a letter.
  public let letters: [Identifier<Pupil>]

  /// Makes a comparison from what was counted.
  package init(
    placed: Pair, statutory: Pair, points: Pair, minutes: Pair, pence: Pair,
    minutesByPot: [NamedPair], penceByPot: [NamedPair], lessonsLost: Pair,
    lostBySubject: [NamedPair], lostByGroup: [NamedPair], losses: [PupilLoss],
    fullLessons: [NamedPair], loads: [NamedPair], displaced: [Wish],
    gained: [Wish], kept: Int, moved: Int, letters: [Identifier<Pupil>]
  ) {
    self.placed = placed
    self.statutory = statutory
    self.points = points
    self.minutes = minutes
    self.pence = pence
    self.minutesByPot = minutesByPot
    self.penceByPot = penceByPot
    self.lessonsLost = lessonsLost
    self.lostBySubject = lostBySubject
    self.lostByGroup = lostByGroup
    self.losses = losses
    self.fullLessons = fullLessons
    self.loads = loads
    self.displaced = displaced
    self.gained = gained
    self.kept = kept
    self.moved = moved
    self.letters = letters
  }
}

/// What planning a scenario came to.
public struct ScenarioResult: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// A plan, beside the one it is held against.
    case planned(Comparison, [Tier])
    /// No plan keeps the rules; each sentence says why.
    case none([String])
  }

  /// The scenario.
  public let scenario: Scenario
  /// What came of it.
  public let outcome: Outcome
  /// What had to give way, where something may.
  public let relaxed: Relaxed?
  /// Whose agreed sessions cannot stand with the changes, and are agreed no longer.
  public let released: [Wish]

  /// Makes a result.
  public init(
    _ scenario: Scenario, _ outcome: Outcome, relaxed: Relaxed? = nil, released: [Wish] = []
  ) {
    self.scenario = scenario
    self.outcome = outcome
    self.relaxed = relaxed
    self.released = released
  }
}

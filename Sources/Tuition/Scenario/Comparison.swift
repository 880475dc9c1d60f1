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

/// A pupil who has some of the sessions of a request only, in the plan or in the scenario.
public struct PartPlacement: Hashable, Sendable {
  /// The pupil and the subject.
  public let wish: Wish
  /// How many sessions are planned.
  public let sessions: Pair
  /// How many the request is for.
  public let needed: Pair

  /// Notes what is planned and what is asked for.
  public init(_ wish: Wish, sessions: Pair, needed: Pair) {
    self.wish = wish
    self.sessions = sessions
    self.needed = needed
  }
}

/// Those whom a scenario places before others though no law entitles them, by pupil and subject.
public struct PlacedFirst: Hashable, Sendable {
  /// How many they are.
  public let asked: Int
  /// How many of them have all their sessions.
  public let placed: Pair

  /// Notes how many are placed first, and how many have a place.
  public init(asked: Int, placed: Pair) {
    self.asked = asked
    self.placed = placed
  }
}

/// How the sessions of a pupil in a subject move.
public struct PupilMove: Hashable, Sendable {
  /// Sessions at one weekly time with one tutor.
  public struct Times: Hashable, Sendable {
    /// The day.
    public let day: Weekday
    /// The first period.
    public let period: Identifier<Period>
    /// The tutor.
    public let tutor: Identifier<Tutor>
    /// How many sessions.
    public let count: Int

    /// Notes sessions at a weekly time.
    public init(
      day: Weekday, period: Identifier<Period>, tutor: Identifier<Tutor>, count: Int
    ) {
      self.day = day
      self.period = period
      self.tutor = tutor
      self.count = count
    }
  }

  /// The pupil and the subject of the tuition.
  public let wish: Wish
  /// What is no longer there.
  public let gone: [Times]
  /// What is there instead.
  public let new: [Times]

  /// Notes a move.
  public init(_ wish: Wish, gone: [Times], new: [Times]) {
    self.wish = wish
    self.gone = gone
    self.new = new
  }
}

/// A pupil who has another provision in a subject than in the plan.
public struct ProvisionSwap: Hashable, Sendable {
  /// The pupil and the subject.
  public let wish: Wish
  /// The provision in the plan.
  public let before: Identifier<Provision>
  /// The provision in the scenario.
  public let after: Identifier<Provision>

  /// Notes a swap.
  public init(_ wish: Wish, from before: Identifier<Provision>, to after: Identifier<Provision>) {
    self.wish = wish
    self.before = before
    self.after = after
  }
}

/// How many of pupils' sessions stay and move; what stayed, moved and fell away makes up the plan, what stays, moves and
/// is new the scenario.
public struct SessionCounts: Hashable, Sendable {
  /// Where and with whom they were.
  public internal(set) var kept = 0
  /// At another time or with another tutor, for the same pupil and subject.
  public internal(set) var moved = 0
  /// Without another in their place.
  public internal(set) var fallen = 0
  /// In nobody's place.
  public internal(set) var new = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts the sessions of one pupil in one subject: how many stay, are gone and have come.
  public mutating func count(kept: Int, gone: Int, come: Int) {
    self.kept += kept
    moved += min(gone, come)
    fallen += gone - min(gone, come)
    new += come - min(gone, come)
  }
}

/// What a scenario changes, against a plan.
public struct Comparison: Hashable, Sendable {
  /// The requests placed, with all their sessions.
  public let placed: Pair
  /// The entitlements placed.
  public let statutory: Pair
  /// Who has no entitlement and is placed before others all the same; nothing where nobody is.
  public let placedFirst: PlacedFirst?
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
  /// Pupils placed in the plan who have no session in the scenario.
  public let displaced: [Wish]
  /// Pupils placed in the scenario who have no session in the plan.
  public let gained: [Wish]
  /// Pupils who have some of their sessions only, in the plan or in the scenario.
  public let partly: [PartPlacement]
  /// Pupils who have sessions in both, with another provision.
  public let swapped: [ProvisionSwap]
  /// How many of pupils' sessions stay, move, fall away and are new.
  public let sessions: SessionCounts
  /// Whose sessions move, and where to, for those who are placed in both.
  public let moves: [PupilMove]
  /// The pupils whose families need a letter.
  public let letters: [Identifier<Pupil>]

  /// Pupils' sessions that stay as they are.
  public var kept: Int { sessions.kept }
  /// Pupils' sessions that are at another time or with another tutor.
  public var moved: Int { sessions.moved }

  /// Makes a comparison from what was counted.
  package init(
    placed: Pair, statutory: Pair, placedFirst: PlacedFirst?, points: Pair, minutes: Pair,
    pence: Pair,
    minutesByPot: [NamedPair], penceByPot: [NamedPair], lessonsLost: Pair,
    lostBySubject: [NamedPair], lostByGroup: [NamedPair], losses: [PupilLoss],
    fullLessons: [NamedPair], loads: [NamedPair], displaced: [Wish],
    gained: [Wish], partly: [PartPlacement], swapped: [ProvisionSwap], sessions: SessionCounts,
    moves: [PupilMove],
    letters: [Identifier<Pupil>]
  ) {
    self.placed = placed
    self.statutory = statutory
    self.placedFirst = placedFirst
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
    self.partly = partly
    self.swapped = swapped
    self.sessions = sessions
    self.moves = moves
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

internal import Tuition

/// Rules that each bar single times; those that only count over the term are not among them.
struct RuleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ rules: some Sequence<NamedRule>) {
    rawValue = rules.reduce(0) { $0 | $1.bit }
  }
}

extension NamedRule {
  /// The rule's place in a set; nothing for what counts over the term.
  fileprivate var bit: UInt32 {
    switch self {
    case .tutorHours: 1 << 0
    case .tutorAbsences: 1 << 1
    case .tutorOffers: 1 << 2
    case .tutorChecks: 1 << 3
    case .namedTutor: 1 << 4
    case .requestDates: 1 << 5
    case .closures: 1 << 6
    case .protectedSubjects: 1 << 7
    case .ownSubject: 1 << 8
    case .judgements: 1 << 9
    case .inLessons: 1 << 10
    case .outsideHours: 1 << 11
    case .lunch: 1 << 12
    case .existing: 1 << 13
    case .rooms: 1 << 14
    case .outOfLesson: 1 << 15
    case .groupLeast: 1 << 16
    case .groupMost: 1 << 17
    case .pots: 1 << 18
    case .otherRequests: 1 << 19
    case .tutorMost, .lossPercent, .mostPerWeek, .mostPerDay, .allSessions, .sameTime: 0
    }
  }
}

/// What bars a time: each bar is a set of rules, and giving up any one of them lifts that bar.
struct Bars: Sendable {
  /// The rules that bar it each by itself.
  private(set) var single: RuleSet = []
  /// Those of which any one given up is enough.
  private(set) var joint: [RuleSet] = []

  /// Whether nothing bars it.
  var isEmpty: Bool { single.isEmpty && joint.isEmpty }

  /// Adds a rule that bars it by itself.
  mutating func add(_ rule: NamedRule) { single.formUnion(RuleSet(CollectionOfOne(rule))) }

  /// Adds a bar that either of two rules given up lifts.
  mutating func add(_ one: NamedRule, or other: NamedRule) { joint.append(RuleSet([one, other])) }

  /// Adds all that bars something else.
  mutating func add(_ other: Bars) {
    single.formUnion(other.single)
    joint += other.joint
  }

  /// The bars but for one rule that bars by itself.
  func without(_ rule: NamedRule) -> Bars {
    var own = self
    own.single.subtract(RuleSet(CollectionOfOne(rule)))
    return own
  }

  /// Whether no bar is left when only some rules hold.
  func isOpen(under rules: RuleSet) -> Bool {
    single.isDisjoint(with: rules) && joint.allSatisfy { !$0.isSubset(of: rules) }
  }
}

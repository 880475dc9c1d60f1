/// What stands in the way of a request beside a plan.
public struct Hindrance: Hashable, Sendable {
  /// A rule that has a part in it.
  public struct Bar: Hashable, Sendable {
    /// The rule.
    public let rule: NamedRule
    /// What it asks for in this case, where that says more than its name.
    public let detail: String?
    /// Whether the request would fit beside the plan if this rule alone did not hold.
    public let isEnough: Bool

    /// Notes a rule.
    public init(rule: NamedRule, detail: String?, isEnough: Bool) {
      self.rule = rule
      self.detail = detail
      self.isEnough = isEnough
    }
  }

  /// How many sessions have happened already.
  public let given: Int
  /// How many sessions are still to be had.
  public let needed: Int
  /// The most of them that fit beside the plan with one tutor.
  public let fitting: Int
  /// Rules that together bar it, none of them too many; none where it fits.
  public let bars: [Bar]
  /// Whether they bar it even if nobody else had tuition.
  public let isAlone: Bool
  /// The pots that could pay, where all their places are taken.
  public let spentPots: [Identifier<Pot>]
  /// Whether it is proved that no plan places more.
  public let isProved: Bool

  /// Notes what stands in the way.
  public init(
    given: Int, needed: Int, fitting: Int, bars: [Bar], isAlone: Bool,
    spentPots: [Identifier<Pot>], isProved: Bool
  ) {
    self.given = given
    self.needed = needed
    self.fitting = fitting
    self.bars = bars
    self.isAlone = isAlone
    self.spentPots = spentPots
    self.isProved = isProved
  }
}

extension Hindrance {
  /// Whether it fits beside the plan as it is.
  public var fits: Bool { fitting >= needed }

  /// How many rules are named.
  private static let mostNamed = 4

  /// What stands in the way, in plain words; the same wherever it is told.
  public var sentence: String {
    guard !fits else {
      return "\(begun)It fits beside the plan as it is, though the search did not find it: "
        + "plan again with more work."
    }
    guard !bars.isEmpty else { return "\(begun)\(fit): no tutor has any time for it." }
    return ["\(begun)\(fit): \(barred).", places, proof].compactMap(\.self)
      .joined(separator: " ")
  }

  private var begun: String {
    given == 0 ? "" : "\(given) of \(given + needed) sessions stand. "
  }

  private var fit: String {
    let left = given == 0 ? "" : " left"
    guard fitting == 0 else {
      return "Only \(fitting) of the \(needed) sessions\(left) \(fitting == 1 ? "fits" : "fit") "
        + "beside the plan with one tutor"
    }
    return needed == 1
      ? "The session\(left) does not fit beside the plan"
      : "None of the \(needed) sessions\(left) fits beside the plan"
  }

  /// The rules of which any one given up would be enough; that fewer sessions fit has been said where any do.
  private var enough: [Bar] {
    bars.filter { $0.isEnough && ($0.rule != .allSessions || fitting == 0) }
  }

  private var barred: String {
    let enough = self.enough.map(\.words)
    guard isAlone || enough.isEmpty else {
      return enough.count == 1
        ? "it would fit if \(enough[0]) were out of the way"
        : "it would fit if any one of these were out of the way: \(enough.joined(separator: "; "))"
    }
    if let few = tooFewWeeks { return few }
    let together = bars.count > 1 ? " together" : ""
    return isAlone
      ? "even if nobody else had tuition, \(all) would rule it out\(together)\(unlessOthersCame)"
      : "\(all) \(bars.count > 1 ? "rule" : "rules") it out\(together)"
  }

  /// That there are fewer weeks than sessions; nothing where anything else has a part in it.
  private var tooFewWeeks: String? {
    guard Set(bars.map(\.rule)) == [.mostPerWeek, .allSessions],
      let most = bars.first(where: { $0.rule == .mostPerWeek })?.detail
    else { return nil }
    return "there are too few weeks for so many sessions (the most sessions a week: \(most))"
  }

  /// A request for a group is asked about with the groups that there are, and others may make a new one with the pupil.
  private var unlessOthersCame: String {
    bars.contains { $0.rule == .groupLeast }
      ? ", unless others came to a new group with the pupil" : ""
  }

  /// All rules that bar it, the caps on subjects as one, or the first of them and that there are others.
  private var all: String {
    let words = bars.filter { !$0.isCap }.map(\.words) + caps
    let named =
      words.count > Self.mostNamed + 1
      ? words.prefix(Self.mostNamed) + ["other rules of the school"] : words
    let head = named.dropLast().joined(separator: "; ")
    return (head.isEmpty ? "" : head + " and ") + (named.last ?? "")
  }

  private var caps: [String] {
    let caps = bars.filter(\.isCap)
    guard caps.count > 1 else { return caps.map(\.words) }
    let subjects = caps.map(\.subject)
    return [
      "the caps on \(subjects.dropLast().joined(separator: ", ")) and \(subjects.last ?? "")"
    ]
  }

  /// Pots are told even where other rules are named: with these alone out of the way it would still lack a place.
  private var places: String? {
    let isNamed = bars.contains { $0.rule == .pots && ($0.isEnough || isAlone || enough.isEmpty) }
    guard !spentPots.isEmpty, !isNamed else { return nil }
    let names = spentPots.map(\.text)
    let listed =
      names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "")
      + (names.last ?? "")
    return "Besides, no place is left in \(listed)."
  }

  private var proof: String? {
    guard !isAlone else { return nil }
    return isProved
      ? "No plan places it without giving up an entitlement or as many points elsewhere."
      : "No plan that places more was found."
  }
}

extension Hindrance.Bar {
  fileprivate var words: String { "\(rule)" + (detail.map { " (\($0))" } ?? "") }

  fileprivate var isCap: Bool { if case .lossPercent = rule { true } else { false } }

  /// What a cap is on, with how high it is.
  fileprivate var subject: String {
    guard case .lossPercent(let subject) = rule else { return words }
    return "\(subject)" + (detail.map { " (\($0))" } ?? "")
  }
}

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

  /// The weeks that there are, where they are too few for all sessions.
  public struct Weeks: Hashable, Sendable {
    /// How many are open to the pupil.
    public let open: Int
    /// How many sessions a week may have.
    public let mostPerWeek: Int
    /// How many sessions they hold, whatever else bars some.
    public let holding: Int
    /// What bars even one session beside the plan; nothing where one fits.
    public let bars: [Bar]

    /// Notes weeks.
    public init(open: Int, mostPerWeek: Int, holding: Int, bars: [Bar]) {
      self.open = open
      self.mostPerWeek = mostPerWeek
      self.holding = holding
      self.bars = bars
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
  /// The weeks that there are, where these alone are too few.
  public let weeks: Weeks?
  /// The pots that could pay, where all their places are taken.
  public let spentPots: [Identifier<Pot>]
  /// Whether it is proved that no plan places more.
  public let isProved: Bool

  /// Notes what stands in the way.
  public init(
    given: Int, needed: Int, fitting: Int, bars: [Bar], isAlone: Bool,
    weeks: Weeks? = nil, spentPots: [Identifier<Pot>], isProved: Bool
  ) {
    self.given = given
    self.needed = needed
    self.fitting = fitting
    self.bars = bars
    self.isAlone = isAlone
    self.weeks = weeks
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
    guard weeks != nil || !bars.isEmpty else {
      return "\(begun)\(fit): no tutor has any time for it."
    }
    let reason = weeks.map(words) ?? "\(fit): \(barred)."
    return [begun + reason, places, proof].compactMap(\.self).joined(separator: " ")
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
    let together = bars.count > 1 ? " together" : ""
    return isAlone
      ? "even if nobody else had tuition, \(all) would rule it out\(together)\(unlessOthersCame(for: bars))"
      : "\(all) \(bars.count > 1 ? "rule" : "rules") it out\(together)"
  }

  /// How many sessions the weeks hold, and how many of them fit beside the plan, or why none does.
  private func words(_ weeks: Weeks) -> String {
    let left = given == 0 ? "" : " left"
    let open = weeks.open == 1 ? "1 week is" : "\(weeks.open) weeks are"
    let most = weeks.holding == 0 ? "None" : "No more than \(weeks.holding)"
    let few =
      "\(most) of the \(needed) sessions\(left) could be held even if nothing else stood in the way, since "
      + "\(open) open to the pupil, with at most \(counted(weeks.mostPerWeek, "session")) a week"
    guard weeks.holding > 0 else { return few + "." }
    guard fitting == 0, !weeks.bars.isEmpty else {
      return few + "; beside the plan \(fitting) would fit with one tutor."
    }
    return few + ". Not even one fits beside the plan: \(listed(weeks.bars)) "
      + "\(weeks.bars.count > 1 ? "rule" : "rules") it out\(weeks.bars.count > 1 ? " together" : "")"
      + "\(unlessOthersCame(for: weeks.bars))."
  }

  /// A request for a group is asked about with the groups that there are, and others may make a new one with the pupil.
  private func unlessOthersCame(for bars: [Bar]) -> String {
    bars.contains { $0.rule == .groupLeast }
      ? ", unless others came to a new group with the pupil" : ""
  }

  private var all: String { listed(bars) }

  /// All rules that bar it, the caps on subjects as one, or the first of them and that there are others.
  private func listed(_ bars: [Bar]) -> String {
    let words = bars.filter { !$0.isCap }.map(\.words) + caps(bars)
    let named =
      words.count > Self.mostNamed + 1
      ? words.prefix(Self.mostNamed) + ["other rules of the school"] : words
    let head = named.dropLast().joined(separator: "; ")
    return (head.isEmpty ? "" : head + " and ") + (named.last ?? "")
  }

  private func caps(_ bars: [Bar]) -> [String] {
    let caps = bars.filter(\.isCap)
    guard caps.count > 1 else { return caps.map(\.words) }
    let subjects = caps.map(\.subject)
    return [
      "the caps on \(subjects.dropLast().joined(separator: ", ")) and \(subjects.last ?? "")"
    ]
  }

  /// Pots are told even where other rules are named: with these alone out of the way it would still lack a place.
  private var places: String? {
    let told = isAlone || enough.isEmpty ? bars : enough
    let isNamed = (told + (weeks?.bars ?? [])).contains { $0.rule == .pots }
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

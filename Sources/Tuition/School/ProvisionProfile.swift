/// The five outcomes that Every Child Matters asks of all work with children.
public enum EveryChildMatters: String, CaseIterable, Comparable, Sendable {
  case beHealthy = "be-healthy"
  case staySafe = "stay-safe"
  case enjoyAndAchieve = "enjoy-and-achieve"
  case makeAPositiveContribution = "make-a-positive-contribution"
  case achieveEconomicWellBeing = "achieve-economic-well-being"

  /// Orders the outcomes as they are always listed.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The outcome as people write it.
  public var words: String {
    let words = rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// What a provision is for and how a pupil comes to it and leaves it, as far as the school says.
public struct ProvisionProfile: Hashable, Sendable {
  /// Who gives it, such as a teaching assistant.
  public let staff: String?
  /// The area of need that it meets, such as communication and interaction.
  public let area: String?
  /// What it is meant to bring about.
  public let outcome: String?
  /// Who should have it.
  public let entry: String?
  /// When a pupil no longer needs it.
  public let exit: String?
  /// The outcomes of Every Child Matters that it serves.
  public let everyChildMatters: Set<EveryChildMatters>

  /// Makes a profile.
  public init(
    staff: String? = nil, area: String? = nil, outcome: String? = nil, entry: String? = nil,
    exit: String? = nil, everyChildMatters: Set<EveryChildMatters> = []
  ) {
    self.staff = staff
    self.area = area
    self.outcome = outcome
    self.entry = entry
    self.exit = exit
    self.everyChildMatters = everyChildMatters
  }

  /// Whether the school says nothing of it.
  public var isEmpty: Bool { self == ProvisionProfile() }
}

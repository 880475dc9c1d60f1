/// What the supports of some pupils amount to; what is only asked for stands apart and is in no sum.
public struct SupportSum: Hashable, Sendable {
  /// Sessions, time and money of one standing.
  public struct Amount: Hashable, Sendable {
    /// How many pupils have any.
    public let pupils: Int
    /// The time, in minutes.
    public let minutes: Int
    /// The cost, in pence, as far as costs are given.
    public let pence: Int
    /// How many supports have no cost.
    public let withoutCost: Int
  }

  /// How many pupils are given any.
  public let pupils: Int
  /// What is lost up to the date of the map.
  public let lostSoFar: LessonLoss.Amount
  /// What is lost over the whole term.
  public let lostInTerm: LessonLoss.Amount
  private let amounts: [Support.Standing: Amount]

  /// Adds supports up.
  public init(_ supports: some Collection<Support>) {
    pupils = Set(supports.filter(\.standing.isGiven).map(\.pupil)).count
    lostSoFar = supports.reduce(.init()) { $0 + $1.losses.soFar }
    lostInTerm = supports.reduce(.init()) { $0 + $1.losses.term }
    amounts = Dictionary(grouping: supports, by: \.standing).mapValues { some in
      Amount(
        pupils: Set(some.map(\.pupil)).count, minutes: some.reduce(0) { $0 + $1.minutes },
        pence: some.reduce(0) { $0 + ($1.pence ?? 0) },
        withoutCost: some.count { $0.pence == nil })
    }
  }

  /// What is of one standing.
  public subscript(standing: Support.Standing) -> Amount {
    amounts[standing] ?? Amount(pupils: 0, minutes: 0, pence: 0, withoutCost: 0)
  }

  /// Whether there is nothing, given or asked for.
  public var isEmpty: Bool { amounts.isEmpty }

  /// The time of what is given, in minutes.
  public var minutes: Int { Self.given.reduce(0) { $0 + self[$1].minutes } }

  /// The cost of what is given, in pence, as far as costs are known.
  public var pence: Int { Self.given.reduce(0) { $0 + self[$1].pence } }

  /// How many supports that are given have no cost.
  public var withoutCost: Int { Self.given.reduce(0) { $0 + self[$1].withoutCost } }

  private static let given = Support.Standing.allCases.filter(\.isGiven)
}

/// What the supports of a part of the school amount to.
public struct SupportTotal: Hashable, Sendable {
  /// A part of the school.
  public enum Part: Hashable, Sendable {
    case school
    /// Provision of a wave, or without one.
    case wave(Int?)
    case year(Year)
    case form(String, of: Year)
    /// Pupils of a group, or of none of them.
    case group(Pot.Who?)

    /// By what the school is parted.
    public var kind: Kind {
      switch self {
      case .school: .school
      case .wave: .wave
      case .year: .year
      case .form: .form
      case .group: .group
      }
    }
  }

  /// By what a school is parted.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case school
    case wave
    case year
    case form
    case group
  }

  /// The part of the school.
  public let part: Part
  /// How many pupils it has, with and without support.
  public let roll: Int
  /// What their supports amount to.
  public let sum: SupportSum

  /// Makes a total.
  public init(part: Part, roll: Int, sum: SupportSum) {
    self.part = part
    self.roll = roll
    self.sum = sum
  }
}

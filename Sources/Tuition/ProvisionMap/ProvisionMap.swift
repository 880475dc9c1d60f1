/// Who has what: every pupil by every provision, existing, planned and asked for, with hours, cost and lessons lost.
public struct ProvisionMap: Hashable, Sendable {
  /// Lessons lost count as lost so far up to this date.
  public let asOf: CalendarDate
  /// Whether a plan says what is planned; without one, requests are only asked for.
  public let hasPlan: Bool
  /// How long a session of one period is taken to be while nobody has planned it, in minutes.
  public let assumedMinutes: Int
  /// What is given, the school's provisions first and in their order, then what only existing provision names.
  public let provisions: [MappedProvision]
  /// What each pupil has, by year, form, pupil, and then in the order of the provisions.
  public let supports: [Support]
  /// Sums over all pupils, by wave, by year, by form and by group.
  public let totals: [SupportTotal]
  /// What is taken of each pot; nothing where places are unlimited.
  public let pots: [PotUse]?

  /// Makes a map from its parts.
  public init(
    asOf: CalendarDate, hasPlan: Bool, assumedMinutes: Int, provisions: [MappedProvision],
    supports: [Support], totals: [SupportTotal], pots: [PotUse]?
  ) {
    self.asOf = asOf
    self.hasPlan = hasPlan
    self.assumedMinutes = assumedMinutes
    self.provisions = provisions
    self.supports = supports
    self.totals = totals
    self.pots = pots
  }
}

/// A provision with what it amounts to over all pupils.
public struct MappedProvision: Hashable, Sendable {
  /// The provision's identifier, or the name under which pupils already have it.
  public let id: Identifier<Provision>
  /// What people call it.
  public let name: String
  /// The wave of provision, where given.
  public let wave: Int?
  /// What it is for.
  public let profile: ProvisionProfile
  /// What it amounts to.
  public let sum: SupportSum

  /// Makes a provision of a map.
  public init(
    id: Identifier<Provision>, name: String, wave: Int?, profile: ProvisionProfile, sum: SupportSum
  ) {
    self.id = id
    self.name = name
    self.wave = wave
    self.profile = profile
    self.sum = sum
  }
}

/// What is taken of a pot.
public struct PotUse: Hashable, Sendable {
  /// The pot.
  public let pot: Identifier<Pot>
  /// How many places it holds.
  public let places: Int
  /// How many places planned requests take.
  public let taken: Int
  /// What the sessions of those requests cost, in pence, as far as costs are given.
  public let pence: Int
  /// How many requests that are only asked for could take a place of it.
  public let wanted: Int

  /// Makes the use of a pot.
  public init(pot: Identifier<Pot>, places: Int, taken: Int, pence: Int, wanted: Int) {
    self.pot = pot
    self.places = places
    self.taken = taken
    self.pence = pence
    self.wanted = wanted
  }
}

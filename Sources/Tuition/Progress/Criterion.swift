/// Why a concern may be left without tuition.
///
/// The list is closed: nothing else is a reason.
public enum LeaveOutReason: String, CaseIterable, Sendable {
  /// The pupil has had tuition in the subject lately.
  case alreadyServed = "already-served"
  /// The pupil can come at no time.
  case timetable
  /// The pupil or the family does not want it.
  case familyDeclined = "family-declined"
  /// Other provision fits better.
  case betterFit = "better-fit"
  /// The pupil does as well as is expected.
  case onTrack = "on-track"
}

/// One of the school's written criteria.
public struct Criterion: Hashable, Sendable {
  /// What the criterion does for the concerns it applies to.
  public enum Effect: Hashable, Sendable {
    /// They may have tuition.
    case eligible
    /// They come in a priority of their own.
    case priority(Priority)
    /// They count for more.
    case weight(CriterionWeight)
    /// They are left out, for a reason of the closed list; the provision is the one that fits better.
    case leaveOut(LeaveOutReason, instead: Identifier<Provision>?)
  }

  /// The name by which requests refer to it.
  public let name: String
  /// The criterion in plain words.
  public let says: String
  /// What must hold, all of it.
  public let when: [Condition]
  /// What it does.
  public let effect: Effect

  /// Makes a criterion.
  public init(name: String, says: String, when: [Condition], effect: Effect) {
    self.name = name
    self.says = says
    self.when = when
    self.effect = effect
  }

  /// Whether the criterion lets pupils in; an entitlement and a guarantee do so by themselves.
  public var letsIn: Bool {
    effect == .eligible || effect == .priority(.statutory) || effect == .priority(.guarantee)
  }
}

/// Which concerns a provision is for, beyond its subjects and years.
public struct EntryCriterion: Hashable, Sendable {
  /// The provision.
  public let provision: Identifier<Provision>
  /// The criterion in plain words.
  public let says: String
  /// What must hold, all of it.
  public let when: [Condition]

  /// Makes a criterion of entry.
  public init(provision: Identifier<Provision>, says: String, when: [Condition]) {
    self.provision = provision
    self.says = says
    self.when = when
  }
}

/// One thing that must hold of a concern for a criterion to apply to it.
///
/// There is no condition on behaviour, attendance or motivation, on sex or on language; who a pupil is comes in only
/// as a policy that the school names.
public enum Condition: Hashable, Sendable {
  /// A policy for pupils of a group.
  public enum Policy: String, CaseIterable, Sendable {
    case lookedAfter = "cla"
    case freeMeals = "fsm"
    case premium = "pp"
    case plan = "ehc-plan"

    /// Whether a pupil is one of them.
    public func includes(_ pupil: Pupil) -> Bool {
      switch self {
      case .lookedAfter: pupil.cla
      case .freeMeals: pupil.fsm
      case .premium: pupil.pp
      case .plan: pupil.sen == .plan
      }
    }

    /// The group in words.
    public var words: String {
      switch self {
      case .lookedAfter: "looked after by a local authority"
      case .freeMeals: "entitled to free school meals"
      case .premium: "counted for the pupil premium"
      case .plan: "with an education, health and care plan"
      }
    }
  }

  /// At least so many steps below what is expected.
  case belowExpected(Int)
  /// At least so many steps less progress than expected.
  case behindProgress(Int)
  /// The value lies on this scale.
  case onScale(Identifier<Scale>)
  /// The value is this one or lower.
  case atOrBelow(String)
  /// The pupil is in one of these years.
  case years(Set<Year>)
  /// The subject is one of these.
  case subjects(Set<Subject>)
  /// The data are at least so sure.
  case sure(Certainty)
  /// A teacher says so.
  case nominated(Nomination.Kind)
  /// The pupil is one of a group for which the school has a policy.
  case who(Policy)
  /// Earlier provision in the subject had this effect.
  case tried(EarlierProvision.Effect)
  /// Earlier provision in the subject ended on this date or later.
  case servedSince(CalendarDate)
  /// The pupil is neither below what is expected nor behind in progress.
  case onTrack
  /// The pupil or the family declines.
  case declined
  /// The pupil can be withdrawn from no lesson and be in school at no other time.
  case noTime
}

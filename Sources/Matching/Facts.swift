internal import Tuition

/// What is known of a concern that a condition may ask.
struct Facts {
  let progress: PupilProgress
  let pupil: Pupil
  /// Earlier provision in the subject.
  let history: [EarlierProvision]

  /// Whether everything that a criterion asks holds.
  func meet(_ conditions: [Condition]) -> Bool { conditions.allSatisfy(meets) }

  /// Whether a condition holds.
  func meets(_ condition: Condition) -> Bool {
    switch condition {
    case .belowExpected(let steps): progress.below >= steps
    case .behindProgress(let steps): progress.behind >= steps
    case .onScale(let scale): progress.lead?.scale.id == scale
    case .atOrBelow(let value): isAtOrBelow(value)
    case .years(let years): years.contains(pupil.year)
    case .subjects(let subjects): subjects.contains(progress.subject)
    case .sure(let certainty): (progress.lead?.certainty ?? .nothing) >= certainty
    case .nominated(let kind): progress.countedNominations.contains { $0.kind == kind }
    case .who(let policy): policy.includes(pupil)
    case .tried(let effect): history.contains { $0.effect == effect }
    case .servedSince(let date): history.contains { $0.last >= date }
    case .onTrack: progress.verdict == .onTrack
    case .declined: isDeclined
    case .noTime: !pupil.inLessons && pupil.outside == .never
    }
  }

  /// Whether the pupil or the family declines tuition in the subject.
  var isDeclined: Bool { progress.views.contains { $0.topic == .declines } }

  private func isAtOrBelow(_ value: String) -> Bool {
    guard let lead = progress.lead, let step = lead.scale.step(of: value) else { return false }
    return lead.latest.step <= step
  }
}

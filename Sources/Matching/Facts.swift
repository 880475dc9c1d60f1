internal import Tuition

/// What is known of a concern that a condition may ask.
struct Facts {
  let progress: PupilProgress
  let pupil: Pupil
  /// Earlier provision in the subject.
  let history: [EarlierProvision]

  /// Whether everything that a criterion asks holds, on one and the same of the scales that count.
  func meet(_ conditions: [Condition]) -> Bool {
    let standings = progress.counting
    guard !standings.isEmpty else { return conditions.allSatisfy { meets($0, on: nil) } }
    return standings.contains { standing in conditions.allSatisfy { meets($0, on: standing) } }
  }

  private func meets(_ condition: Condition, on standing: Standing?) -> Bool {
    switch condition {
    case .belowExpected(let steps): (standing?.below ?? 0) >= steps
    case .behindProgress(let steps): (standing?.behind ?? 0) >= steps
    case .onScale(let scale): standing?.scale.id == scale
    case .atOrBelow(let value): standing?.isAtOrBelow(value) ?? false
    case .years(let years): years.contains(pupil.year)
    case .subjects(let subjects): subjects.contains(progress.subject)
    case .sure(let certainty): (standing?.certainty ?? .nothing) >= certainty
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
}

extension Standing {
  fileprivate func isAtOrBelow(_ value: String) -> Bool {
    scale.step(of: value).map { latest.step <= $0 } ?? false
  }
}

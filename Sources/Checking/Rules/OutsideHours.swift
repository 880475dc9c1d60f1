import Tuition

/// A session before or after school is only for pupils who can be there then.
struct OutsideHours: Rule {
  static let title = "Outside hours"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.flatMap { period in
        meeting.pupils.filter { !$0.canBeThere(in: period) }.map { pupil in
          breach(
            "\(pupil.id) cannot be in school \(period.kind.rawValue) the school day,"
              + " when \(meeting.place) takes \(period.name).", meeting)
        }
      }
    }
  }
}

extension Pupil {
  /// Whether the pupil can be in school in a period, as far as it lies outside the school day.
  func canBeThere(in period: Period) -> Bool {
    switch period.kind {
    case .before: outside == .before || outside == .both
    case .after: outside == .after || outside == .both
    default: true
    }
  }
}

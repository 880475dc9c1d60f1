import Tuition

/// All sessions of a request in a same-time provision have one weekday and first period.
struct SameTime: Rule {
  static let title = "Same time"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      guard placement.provision?.mode == .sameTime, placement.weeklyTimes.count > 1 else {
        return nil
      }
      let times = placement.weeklyTimes.map(\.description)
      return breach(
        "\(placement.name) is at \(times.listed()), not at one weekly time.", placement.meetings)
    }
  }
}

extension Placement {
  /// The different weekdays and first periods of the sessions, whichever week of the cycle.
  var weeklyTimes: [WeeklyTime] {
    meetings.map { WeeklyTime(day: $0.date.weekday, period: $0.session.period) }.distinct()
  }
}

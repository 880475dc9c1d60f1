import Tuition

/// A session takes consecutive periods that all exist on its weekday.
struct PeriodsOfDay: Rule {
  static let title = "Periods of the day"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      let count = meeting.provision?.periods ?? 1
      let day = meeting.date.weekday
      guard !meeting.periods.isEmpty,
        facts.school.periods(from: meeting.session.period, count: count, on: day) == nil
      else { return nil }
      return breach(
        "\(meeting.place) takes \(counted(count, "period")), which \(day.rawValue) has not from"
          + " \(meeting.session.period) on.", meeting)
    }
  }
}

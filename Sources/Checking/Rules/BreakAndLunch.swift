import Tuition

/// A session never takes a break, and takes lunch only where the school allows it.
struct BreakAndLunch: Rule {
  static let title = "Break and lunch"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.compactMap { period in
        switch period.kind {
        case .break: breach("\(meeting.place) takes the break \(period.name).", meeting)
        case .lunch where !facts.school.records.protection.lunch:
          breach("\(meeting.place) takes lunch in \(period.name), which is not allowed.", meeting)
        default: nil
        }
      }
    }
  }
}

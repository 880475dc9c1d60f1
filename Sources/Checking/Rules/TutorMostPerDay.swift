import Tuition

/// A tutor gives no more sessions on one date than the most they give a day.
struct TutorMostPerDay: Rule {
  static let title = "Tutor's most per day"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.grouped(by: \.session.tutor).flatMap { _, given in
      given.grouped(by: \.date).compactMap { date, meetings in
        guard let tutor = meetings.first?.tutor, let most = tutor.mostPerDay,
          meetings.count > most
        else { return nil }
        return breach(
          "\(tutor.id) gives \(counted(meetings.count, "session")) on \(date),"
            + " at most \(most) a day.",
          meetings)
      }
    }
  }
}

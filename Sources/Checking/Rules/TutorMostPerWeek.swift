import Tuition

/// A tutor gives no more sessions from Monday to Sunday than the most they give a week.
struct TutorMostPerWeek: Rule {
  static let title = "Tutor's most per week"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.grouped(by: \.session.tutor).flatMap { _, given in
      given.grouped(by: \.date.monday).compactMap { monday, meetings in
        guard let tutor = meetings.first?.tutor, let most = tutor.mostPerWeek else { return nil }
        let had = facts.history.count {
          $0.session.tutor == tutor.id && $0.date.monday == monday
        }
        let count = had + meetings.count
        guard count > most else { return nil }
        return breach(
          "\(tutor.id) gives \(counted(count, "session")) in the week from \(monday),"
            + " at most \(most) a week.", meetings)
      }
    }
  }
}

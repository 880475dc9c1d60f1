import Tuition

/// A tutor is not used while they are absent.
struct TutorAbsence: Rule {
  static let title = "Tutor absence"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.compactMap { period in
        let tutor = meeting.session.tutor
        guard facts.schoolFacts.isAbsent(tutor, on: meeting.date, in: period.name) else {
          return nil
        }
        return breach(
          "\(tutor) is absent on \(meeting.date) in \(period.name),"
            + " when \(meeting.session.id) takes place.", meeting)
      }
    }
  }
}

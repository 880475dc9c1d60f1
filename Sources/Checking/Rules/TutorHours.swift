import Tuition

/// A tutor is used only in the hours they can be used.
struct TutorHours: Rule {
  static let title = "Tutor hours"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.compactMap { period in
        let tutor = meeting.session.tutor
        guard meeting.tutor != nil,
          !facts.schoolFacts.isHour(of: tutor, on: meeting.date, in: period.name)
        else { return nil }
        let week = facts.school.calendar.label(of: meeting.date).map { ", week \($0)" } ?? ""
        return breach(
          "\(tutor) cannot be used on \(meeting.date.weekday.rawValue)\(week) in \(period.name),"
            + " when \(meeting.session.id) takes place on \(meeting.date).", meeting)
      }
    }
  }
}

import Tuition

/// A tutor who also teaches gives no session during their own lessons.
struct TutorLessons: Rule {
  static let title = "Tutor's own lessons"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.compactMap { period in
        guard let tutor = meeting.tutor,
          let lesson = facts.schoolFacts.ownLesson(of: tutor, on: meeting.date, in: period.name)
        else { return nil }
        return breach(
          "\(tutor.id) teaches \(lesson.schoolClass) on \(meeting.date) in \(period.name),"
            + " when \(meeting.session.id) takes place.", meeting)
      }
    }
  }
}

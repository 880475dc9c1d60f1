import Tuition

/// A pupil who may not be withdrawn from lessons misses none.
struct InLessons: Rule {
  static let title = "Withdrawn from lessons"

  func breaches(in facts: Facts) -> [Breach] {
    facts.absent.filter { !$0.pupil.inLessons }.map { absent in
      breach("\(absent.sentence), but may not be withdrawn from lessons.", absent.meeting)
    }
  }
}

extension Facts.Absent {
  /// Who misses what for which session, as the first half of a sentence.
  var sentence: String {
    "\(pupil.id) misses \(lesson.subject) in \(lesson.schoolClass) on \(meeting.date) in"
      + " \(period.name) for \(meeting.session.id)"
  }
}

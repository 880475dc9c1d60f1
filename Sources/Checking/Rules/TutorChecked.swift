import Tuition

/// A tutor is used only from the date on which their safeguarding checks are done.
struct TutorChecked: Rule {
  static let title = "Tutor checked"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      guard let tutor = meeting.tutor else { return nil }
      guard let checked = tutor.checked else {
        return breach("\(tutor.id) has no date of checks, but gives \(meeting.place).", meeting)
      }
      guard meeting.date < checked else { return nil }
      return breach("\(tutor.id) is checked from \(checked), but gives \(meeting.place).", meeting)
    }
  }
}

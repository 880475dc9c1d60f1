import Tuition

/// A pupil is not withdrawn from the subject in which they are tutored.
struct OwnSubject: Rule {
  static let title = "Subject of the tuition"

  func breaches(in facts: Facts) -> [Breach] {
    facts.absent.filter { $0.lesson.subject == $0.meeting.session.subject }.map { absent in
      breach("\(absent.sentence), which is tuition in that subject.", absent.meeting)
    }
  }
}

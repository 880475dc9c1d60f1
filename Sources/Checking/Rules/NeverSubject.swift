import Tuition

/// A pupil is never withdrawn from a subject that a teacher has ruled out for them.
struct NeverSubject: Rule {
  static let title = "Never withdrawn from"

  func breaches(in facts: Facts) -> [Breach] {
    facts.absent.filter {
      facts.schoolFacts.isJudged($0.pupil.id, $0.lesson.subject, .never)
    }.map { absent in
      breach("\(absent.sentence), but is never to be withdrawn from it.", absent.meeting)
    }
  }
}

import Tuition

/// Nobody is withdrawn from a protected subject.
struct ProtectedSubject: Rule {
  static let title = "Protected subject"

  func breaches(in facts: Facts) -> [Breach] {
    let protected = facts.school.records.protection.subjects
    return facts.absent.filter { protected.contains($0.lesson.subject) }.map { absent in
      breach("\(absent.sentence), but \(absent.lesson.subject) is protected.", absent.meeting)
    }
  }
}

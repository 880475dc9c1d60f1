import Tuition

/// A tutor gives one session at a time.
struct TutorClash: Rule {
  static let title = "Tutor clash"

  func breaches(in facts: Facts) -> [Breach] {
    facts.clashes { [$0.session.tutor] }.map { clash in
      breach("\(clash.holder) gives \(clash.place).", clash.meetings)
    }
  }
}

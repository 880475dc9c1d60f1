import Tuition

/// A pupil is at one session at a time.
struct PupilClash: Rule {
  static let title = "Pupil clash"

  func breaches(in facts: Facts) -> [Breach] {
    facts.clashes { $0.pupils.map(\.id) }.map { clash in
      breach("\(clash.holder) is at \(clash.place).", clash.meetings)
    }
  }
}

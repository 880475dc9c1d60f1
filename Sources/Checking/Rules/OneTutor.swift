import Tuition

/// All sessions of a request are with one tutor, as far as they can still be chosen.
///
/// What has happened stands, whoever gave it: where a tutor is lost in mid-term another goes on, and is one for the rest.
struct OneTutor: Rule {
  static let title = "One tutor"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      let tutors = placement.meetings.map(\.session.tutor).distinct()
      guard tutors.count > 1 else { return nil }
      return breach(
        "\(placement.name) is given by \(tutors.sorted().listed()), not by one tutor.",
        placement.meetings)
    }
  }
}

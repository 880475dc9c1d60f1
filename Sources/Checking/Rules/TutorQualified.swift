import Tuition

/// A tutor gives only the subjects, years and provisions that are theirs.
struct TutorQualified: Rule {
  static let title = "Tutor qualified"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      guard let tutor = meeting.tutor else { return nil }
      let session = meeting.session
      var wrong: [String] = []
      if !tutor.subjects.covers(session.subject) { wrong.append("\(session.subject)") }
      if let provisions = tutor.provisions, !provisions.contains(session.provision) {
        wrong.append("\(session.provision)")
      }
      if let years = tutor.years {
        let others = Set(meeting.pupils.map(\.year)).subtracting(years)
        wrong += others.sorted().map { "year \($0)" }
      }
      guard !wrong.isEmpty else { return nil }
      return breach(
        "\(tutor.id) is not for \(wrong.listed()), but gives \(meeting.place).", meeting)
    }
  }
}

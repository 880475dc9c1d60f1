import Tuition

/// Every pupil of a session takes a place of a pot, unless places are unlimited; then none does.
struct PotGiven: Rule {
  static let title = "Pot given"

  func breaches(in facts: Facts) -> [Breach] {
    let unlimited = facts.school.records.pots == nil
    return facts.meetings.compactMap { meeting in
      let wrong = meeting.pupils.map(\.id).filter { (meeting.pot(of: $0) != nil) == unlimited }
      guard !wrong.isEmpty else { return nil }
      let fault =
        unlimited
        ? "has a pot for \(wrong.listed()), but places are unlimited"
        : "has no pot for \(wrong.listed())"
      return breach("\(meeting.session.id) \(fault).", meeting)
    }
  }
}

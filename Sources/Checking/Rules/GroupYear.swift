import Tuition

/// All pupils of a session are of one year.
struct GroupYear: Rule {
  static let title = "Group of one year"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      let years = Set(meeting.pupils.map(\.year))
      guard years.count > 1 else { return nil }
      return breach(
        "\(meeting.place) has pupils of years \(years.sorted().listed()).", meeting)
    }
  }
}

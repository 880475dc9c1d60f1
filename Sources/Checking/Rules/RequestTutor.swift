import Tuition

/// A request that names a tutor is given by that tutor.
struct RequestTutor: Rule {
  static let title = "Tutor of the request"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      guard let tutor = placement.request?.tutor else { return nil }
      let others = placement.meetings.filter { $0.session.tutor != tutor }
      guard !others.isEmpty else { return nil }
      let given = others.map(\.session.tutor).distinct().sorted()
      return breach(
        "\(placement.name) is asked of \(tutor), but \(counted(others.count, "session")) of it"
          + " \(others.count == 1 ? "is" : "are") given by \(given.listed()).", others)
    }
  }
}

import Tuition

/// Every pupil of a session has asked for its provision in its subject.
struct SessionWithoutRequest: Rule {
  static let title = "Session without request"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.filter { $0.request == nil }.map { placement in
      breach(
        "\(placement.name) has \(counted(placement.meetings.count, "session")), but nobody asked"
          + " for it.", placement.meetings)
    }
  }
}

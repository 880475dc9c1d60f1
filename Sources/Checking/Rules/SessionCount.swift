import Tuition

/// A request has exactly the sessions of its provision, those that have happened among them.
///
/// Where sessions were missed that could not be made up it may have as many fewer.
struct SessionCount: Rule {
  static let title = "Number of sessions"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      let count = placement.count
      guard let provision = placement.provision,
        !(provision.sessions - placement.unmade...provision.sessions).contains(count)
      else { return nil }
      return breach(
        "\(placement.name) has \(counted(count, "session")), not \(provision.sessions).",
        placement.meetings)
    }
  }
}

import Tuition

/// A request has exactly the sessions of its provision, those that have happened among them.
///
/// When the rest of a term is planned, missed sessions need not all fit in what is left: then fewer are no breach, and more
/// are.
struct SessionCount: Rule {
  static let title = "Number of sessions"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.compactMap { placement in
      let count = placement.count
      guard let provision = placement.provision, count != provision.sessions,
        facts.from == nil || count > provision.sessions
      else { return nil }
      return breach(
        "\(placement.name) has \(counted(count, "session")), not \(provision.sessions).",
        placement.meetings)
    }
  }
}

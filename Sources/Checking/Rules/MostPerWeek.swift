import Tuition

/// A request has no more sessions from Monday to Sunday than its provision allows.
struct MostPerWeek: Rule {
  static let title = "Most per week"

  func breaches(in facts: Facts) -> [Breach] {
    facts.placements.flatMap { placement in
      placement.meetings.grouped(by: \.date.monday).compactMap { monday, meetings in
        let count = meetings.count + placement.given.count { $0.date.monday == monday }
        guard let most = placement.provision?.mostPerWeek, count > most else { return nil }
        return breach(
          "\(placement.name) has \(counted(count, "session")) in the week from \(monday),"
            + " at most \(most).", meetings)
      }
    }
  }
}

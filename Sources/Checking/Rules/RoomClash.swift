import Tuition

/// A room holds one session at a time.
struct RoomClash: Rule {
  static let title = "Room clash"

  func breaches(in facts: Facts) -> [Breach] {
    facts.clashes { [$0.session.room] }.map { clash in
      breach("\(clash.holder) holds \(clash.place).", clash.meetings)
    }
  }
}

import Tuition

/// A room holds no more pupils than it has places.
struct RoomPlaces: Rule {
  static let title = "Room places"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.compactMap { meeting in
      let pupils = meeting.session.pupils.distinct().count
      guard let room = meeting.room, pupils > room.places else { return nil }
      return breach(
        "\(room.id) has \(counted(room.places, "place")), but \(meeting.place) has"
          + " \(counted(pupils, "pupil")).", meeting)
    }
  }
}

import Tuition

/// Where the school asks for it, a session with one pupil is in a room that is overlooked.
struct Overlooked: Rule {
  static let title = "Overlooked room"

  func breaches(in facts: Facts) -> [Breach] {
    guard facts.school.records.protection.overlooked else { return [] }
    return facts.meetings.compactMap { meeting in
      guard let room = meeting.room, !room.overlooked,
        meeting.session.pupils.distinct().count == 1
      else { return nil }
      return breach(
        "\(meeting.place) has one pupil, but \(room.id) is not overlooked.", meeting)
    }
  }
}

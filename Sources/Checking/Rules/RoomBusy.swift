import Tuition

/// A room holds no tuition while it holds a lesson or is booked.
struct RoomBusy: Rule {
  static let title = "Room busy"

  func breaches(in facts: Facts) -> [Breach] {
    facts.meetings.flatMap { meeting in
      meeting.periods.compactMap { period in
        use(of: meeting.session.room, on: meeting.date, in: period.name, facts: facts.schoolFacts)
          .map { use in
            breach(
              "\(meeting.session.room) \(use) on \(meeting.date) in \(period.name),"
                + " when \(meeting.session.id) is in it.", meeting)
          }
      }
    }
  }

  private func use(
    of room: Identifier<Room>, on date: CalendarDate, in period: Identifier<Period>,
    facts: SchoolFacts
  ) -> String? {
    if let lesson = facts.lesson(in: room, on: date, in: period) {
      return "holds a lesson of \(lesson.schoolClass)"
    }
    return facts.isBooked(room, on: date, in: period) ? "is booked" : nil
  }
}

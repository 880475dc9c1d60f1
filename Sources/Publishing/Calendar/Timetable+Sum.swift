public import Tuition

extension Timetable {
  /// Sixteen digits that differ where calendars have something new to tell; how sessions are numbered does not count.
  public var calendarSum: String {
    hexadecimalSum(
      of: sessions.flatMap { session in
        [
          "\(session.date)", session.period.text, session.tutor.text, session.room.text,
          session.provision.text, session.subject.name, "\(session.pupils.count)",
        ] + session.pupils.map(\.text)
      })
  }
}

public import Tuition

extension Timetable {
  /// Sixteen digits that differ where calendars have something new to tell; how sessions are numbered does not count.
  ///
  /// - Parameter school: when its periods are, and what its rooms and tutors are called.
  public func calendarSum(in school: School) -> String {
    hexadecimalSum(
      of: sessions.flatMap { session in
        let span = school.span(of: session)
        return [
          "\(span?.starts.description ?? "")", "\(span?.ends.description ?? "")",
          school.room(session.room)?.name ?? "", school.tutor(session.tutor)?.name ?? "",
          "\(session.date)", session.period.text, session.tutor.text, session.room.text,
          session.provision.text, session.subject.name, "\(session.pupils.count)",
        ] + session.pupils.map(\.text)
      })
  }
}

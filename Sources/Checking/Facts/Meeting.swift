import Tuition

/// A session with everything it names looked up in the school, as far as the school knows it.
struct Meeting: Sendable {
  let session: Session
  let provision: Provision?
  let tutor: Tutor?
  let room: Room?
  /// The pupils that the school knows, each once.
  let pupils: [Pupil]
  /// The periods from the first on, as many as the provision says and the day's order has.
  let periods: [Period]

  init(_ session: Session, in school: School) {
    self.session = session
    provision = school.provision(session.provision)
    tutor = school.tutor(session.tutor)
    room = school.room(session.room)
    pupils = session.pupils.distinct().compactMap(school.pupil)
    let count = provision?.periods ?? 1
    periods =
      school.periodIndex(session.period).map {
        Array(school.records.periods.dropFirst($0).prefix(count))
      } ?? []
  }

  var date: CalendarDate { session.date }

  func isNotBefore(_ date: CalendarDate) -> Bool { date <= self.date }

  /// The session's identifier, date and first period as a person reads them.
  var place: String { "\(session.id) on \(session.date) in \(session.period)" }

  /// The pot that is written beside a pupil.
  func pot(of pupil: Identifier<Pupil>) -> Identifier<Pot>? {
    guard let place = session.pupils.firstIndex(of: pupil), session.pots.indices.contains(place)
    else { return nil }
    return session.pots[place]
  }
}

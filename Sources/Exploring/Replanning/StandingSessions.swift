internal import Tuition

/// Which published sessions of a week that has begun still take place, though something has changed.
struct StandingSessions {
  private let lookup: SchoolLookup
  private var taken: Set<Moment<Room>>

  init(_ school: School, beside plan: Timetable) {
    let lookup = SchoolLookup(school)
    self.lookup = lookup
    taken = Set(
      plan.sessions.flatMap { session in
        lookup.periods(of: session).map {
          Moment(owner: session.room, date: session.date, period: $0.name)
        }
      })
  }

  /// Those that can be, with the pupils who still come.
  mutating func standing(_ sessions: [Session]) -> [Session] {
    sessions.compactMap { standing($0) }
  }

  /// The session with the pupils who still come, in another room where its own is lost; nothing where it cannot be.
  private mutating func standing(_ session: Session) -> Session? {
    let periods = lookup.periods(of: session)
    guard let tutor = lookup.school.tutor(session.tutor), !periods.isEmpty,
      periods.allSatisfy({ comes(tutor, on: session.date, in: $0.name) })
    else { return nil }
    let members = zip(session.pupils, session.pots).filter { comes($0.0, to: session) }
    guard !members.isEmpty, let room = room(for: session, periods) else { return nil }
    for period in periods {
      taken.insert(Moment(owner: room, date: session.date, period: period.name))
    }
    return Session(
      id: session.id, date: session.date, period: session.period, provision: session.provision,
      subject: session.subject, tutor: session.tutor, room: room, pupils: members.map(\.0),
      pots: members.map(\.1))
  }

  private func comes(
    _ tutor: Tutor, on date: CalendarDate, in period: Identifier<Period>
  ) -> Bool {
    lookup.isHour(of: tutor.id, on: date, in: period)
      && !lookup.isAbsent(tutor.id, on: date, in: period)
      && !lookup.teaches(tutor, on: date, in: period)
  }

  private func comes(_ id: Identifier<Pupil>, to session: Session) -> Bool {
    guard let pupil = lookup.school.pupil(id),
      lookup.school.calendar.isOpen(session.date, to: pupil.year)
    else { return false }
    return lookup.school.records.requests.contains {
      $0.pupil == id && $0.subject == session.subject && $0.provision == session.provision
        && ($0.last.map { session.date <= $0 } ?? true)
    }
  }

  /// Its own room, or the first that is free and suits.
  private func room(for session: Session, _ periods: [Period]) -> Identifier<Room>? {
    func isFree(_ room: Identifier<Room>) -> Bool {
      periods.allSatisfy { lookup.isFree(room, on: session.date, in: $0.name) }
    }
    if isFree(session.room) { return session.room }
    let protection = lookup.school.records.protection
    return lookup.school.records.rooms.first { room in
      room.places >= session.pupils.count
        && (room.overlooked || !protection.overlooked || session.pupils.count > 1)
        && isFree(room.id)
        && periods.allSatisfy {
          !taken.contains(Moment(owner: room.id, date: session.date, period: $0.name))
        }
    }?.id
  }
}

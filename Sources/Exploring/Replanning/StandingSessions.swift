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
      tutor.checked.map({ $0 <= session.date }) ?? false,
      periods.allSatisfy({ comes(tutor, on: session.date, in: $0.name) })
    else { return nil }
    let members = zip(session.pupils, session.pots).filter { comes($0.0, to: session) }
    guard !members.isEmpty, let room = room(for: session, members.count, periods) else {
      return nil
    }
    for period in periods {
      taken.insert(Moment(owner: room, date: session.date, period: period.name))
    }
    var own = session
    own.room = room
    own.pupils = members.map(\.0)
    own.pots = members.map(\.1)
    return own
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

  /// Its own room, or the first that is free and suits; one pupil alone is where somebody can look in.
  private func room(
    for session: Session, _ count: Int, _ periods: [Period]
  ) -> Identifier<Room>? {
    let records = lookup.school.records
    let suiting = records.rooms.filter { room in
      room.places >= count && (room.overlooked || !records.protection.overlooked || count > 1)
        && periods.allSatisfy { lookup.isFree(room.id, on: session.date, in: $0.name) }
    }.map(\.id)
    guard !suiting.contains(session.room) else { return session.room }
    return suiting.first { room in
      periods.allSatisfy {
        !taken.contains(Moment(owner: room, date: session.date, period: $0.name))
      }
    }
  }
}

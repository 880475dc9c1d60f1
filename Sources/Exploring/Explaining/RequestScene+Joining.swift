internal import Tuition

extension RequestScene {
  /// The sessions of each group that the pupil could join, group by group; full ones are barred, and others' years left out.
  ///
  /// Who joins comes to all sessions, with the group's tutor, and in its rooms where these hold one more.
  func groups() -> [[DatedOption]] {
    guard provision.groupMost > 1 else { return [] }
    let sessions = surroundings.plan.sessions.filter {
      $0.provision == provision.id && $0.subject == request.subject
        && !$0.pupils.contains(pupil.id)
        && $0.pupils.allSatisfy { lookup.school.pupil($0)?.year == pupil.year }
    }
    let groups = Dictionary(grouping: sessions, by: \.pupils)
    return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { members in
      let options = (groups[members] ?? []).compactMap(joining)
      return options.count == provision.sessions ? options : nil
    }
  }

  private func joining(_ session: Session) -> DatedOption? {
    let periods = lookup.periods(of: session)
    guard let tutor = lookup.school.tutor(session.tutor), !periods.isEmpty,
      let places = surroundings.times.places(of: session, lookup)
    else { return nil }
    var bars = requestBars(tutor, session.date).without(.groupLeast)
    for period in periods { bars.add(pupilBars(session.date, period)) }
    if session.pupils.count >= provision.groupMost { bars.add(.groupMost) }
    let (rooms, roomBars) = rooms(for: session, places)
    bars.add(roomBars)
    return DatedOption(
      date: session.date, periods: periods, tutor: tutor.id, bars: bars,
      losses: losses(session.date, periods), rooms: rooms, joined: session)
  }

  /// The room of a session where it holds one more, else those that are free and do.
  private func rooms(
    for session: Session, _ places: Range<Int>
  ) -> (rooms: [Identifier<Room>], bars: Bars) {
    let size = session.pupils.count + 1
    if let room = lookup.school.room(session.room), room.places >= size {
      return ([room.id], Bars())
    }
    return surroundings.rooms(for: size, at: places)
  }
}

internal import Tuition

extension RequestScene {
  /// The sessions of each group that the pupil could join, group by group; full ones are barred, and others' years left out.
  ///
  /// Who joins comes to all sessions, with the group's tutor, and in its rooms where these hold one more.
  func groups(in plan: Timetable) -> [[DatedOption]] {
    guard provision.groupMost > 1 else { return [] }
    let sessions = plan.sessions.filter {
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
    guard let tutor = lookup.school.tutor(session.tutor), !periods.isEmpty else { return nil }
    let alone: Set<NamedRule> = [.groupLeast]
    let bars =
      requestBars(tutor, session.date).filter { $0 != alone }
      + periods.flatMap { pupilBars(session.date, $0) }
    let full: [Set<NamedRule>] =
      session.pupils.count < provision.groupMost ? [] : [[.groupMost]]
    let (rooms, bar) = rooms(for: session, periods)
    return DatedOption(
      date: session.date, periods: periods, tutor: tutor.id,
      bars: bars + full + (bar.map { [$0] } ?? []), losses: losses(session.date, periods),
      rooms: rooms, joined: session)
  }

  /// The room of a session where it holds one more, else those that are free and do.
  private func rooms(
    for session: Session, _ periods: [Period]
  ) -> (rooms: [Identifier<Room>], bar: Set<NamedRule>?) {
    let size = session.pupils.count + 1
    if let room = lookup.school.room(session.room), room.places >= size { return ([room.id], nil) }
    let fit = lookup.school.records.rooms.filter { room in
      room.places >= size
        && periods.allSatisfy { lookup.isFree(room.id, on: session.date, in: $0.name) }
    }.map(\.id)
    let free = fit.filter { room in
      periods.allSatisfy {
        !taken.rooms.contains(Moment(owner: room, date: session.date, period: $0.name))
      }
    }
    guard free.isEmpty else { return (free, nil) }
    return ([], fit.isEmpty ? [.rooms] : [.rooms, .otherRequests])
  }
}

internal import Tuition

extension Search {
  /// The sessions of an exact solution, those that are published in their rooms as far as that can be.
  ///
  /// The dated programme gives any room that suits. Where the keeper finds none for some session its rooms stand.
  func inPublishedRooms(_ timetable: Timetable) -> Timetable {
    guard countsKept else { return timetable }
    let wishes = timetable.sessions.enumerated().compactMap(wish)
    guard wishes.count == timetable.sessions.count else { return timetable }
    let rooms = RoomKeeper(model, wishes: wishes).rooms.compactMap(\.self)
    guard rooms.count == wishes.count else { return timetable }
    let sessions = zip(timetable.sessions, rooms).map { session, room in
      Session(
        id: session.id, date: session.date, period: session.period, provision: session.provision,
        subject: session.subject, tutor: session.tutor, room: model.school.records.rooms[room].id,
        pupils: session.pupils, pots: session.pots)
    }
    return Timetable(sessions) { [model] in model.school.periodIndex($0) ?? 0 }
  }

  private func wish(_ place: Int, _ session: Session) -> RoomKeeper.Wish? {
    let records = model.school.records
    guard let period = model.school.periodIndex(session.period),
      let tutor = records.tutors.firstIndex(where: { $0.id == session.tutor }),
      let periods = model.school.provision(session.provision)?.periods
    else { return nil }
    let (key, week) = model.grid.cell(session.date, period: period)
    let agreed = records.agreed.first {
      $0.date == session.date && $0.period == session.period && $0.tutor == session.tutor
    }?.room
    return RoomKeeper.Wish(
      placement: place, tutor: tutor,
      pupils: session.pupils.compactMap { id in model.pupils.firstIndex { $0.id == id } },
      keys: key...(key + periods - 1), week: week,
      agreed: agreed.flatMap { id in records.rooms.firstIndex { $0.id == id } })
  }
}

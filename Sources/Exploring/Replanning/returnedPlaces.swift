public import Tuition

extension [Change] {
  /// These with the places that leavers give back: who has begun by a date holds a place of a pot, which somebody else can have
  /// from then on.
  ///
  /// A leaver who has not begun holds none, and neither does one in a plan of the whole term.
  ///
  /// - Parameters:
  ///   - plan: the published plan.
  ///   - date: the first date that may be planned.
  ///   - missed: sessions before the date that did not take place.
  public func returningPlaces(
    beside plan: Timetable, from date: CalendarDate, missed: Set<Identifier<Session>> = []
  ) -> [Change] {
    flatMap { change -> [Change] in
      guard case .leave(let pupil, let subject) = change else { return [change] }
      var paid: [Subject: Identifier<Pot>] = [:]
      for session in plan.sessions where session.date < date && !missed.contains(session.id) {
        guard subject == nil || session.subject == subject,
          let place = session.pupils.firstIndex(of: pupil), let pot = session.pots[place]
        else { continue }
        paid[session.subject] = pot
      }
      let counts = Dictionary(grouping: paid.values, by: \.self).mapValues(\.count)
      return [change] + counts.keys.sorted().map { .addPlaces($0, counts[$0] ?? 0) }
    }
  }
}

internal import Tuition

extension SchoolRecords {
  /// Pins a pupil's sessions of a plan, in one subject or in all; what is agreed at the time of one stands instead.
  ///
  /// - Throws: `ImpossibleChange` where the plan gives the pupil no such session.
  mutating func pin(
    _ pupil: Identifier<Pupil>, _ subject: Subject?, as plan: Timetable
  ) throws(ImpossibleChange) {
    let sessions = plan.sessions.filter {
      $0.pupils.contains(pupil) && (subject == nil || $0.subject == subject)
    }
    guard !sessions.isEmpty else {
      throw ImpossibleChange("\(pupil) has no sessions in the plan that could be pinned.")
    }
    agree(sessions.flatMap(\.agreed))
  }

  /// Pins all sessions of a plan from a date on that are asked for still; what is agreed at the time of one stands instead.
  ///
  /// - Parameters:
  ///   - date: the first date; nothing means from the first of the term.
  ///   - plan: the plan.
  ///   - earlier: the changes made before: of whom they agree sessions, nothing else is pinned, since these stand in its stead.
  mutating func pinAll(
    from date: CalendarDate?, as plan: Timetable, after earlier: ArraySlice<Change>
  ) {
    struct Key: Hashable {
      let wish: Wish
      let provision: Identifier<Provision>
    }
    let asked = Set(requests.map { Key(wish: $0.wish, provision: $0.provision) })
    let otherwise = earlier.agreedWishes.intersection(agreed.map(\.wish))
    let sessions = plan.sessions.filter { session in date.map { $0 <= session.date } ?? true }
    agree(
      sessions.flatMap(\.agreed).filter { own in
        asked.contains(Key(wish: own.wish, provision: own.provision))
          && !otherwise.contains(own.wish)
      })
  }

  /// Agrees those of some sessions that no session agreed before overlaps.
  private mutating func agree(_ sessions: [AgreedSession]) {
    let taken = Set(agreed.flatMap(times))
    agreed += sessions.filter { taken.isDisjoint(with: times(of: $0)) }
  }

  /// The times of its pupil that a session takes, one for each of its periods.
  private func times(of session: AgreedSession) -> [AgreedSession.Time] {
    let length = provisions.first { $0.id == session.provision }?.periods ?? 1
    guard let first = periods.firstIndex(where: { $0.name == session.period }) else {
      return [session.time]
    }
    return periods[first...].prefix(max(1, length)).map { session.time(in: $0.name) }
  }
}

extension ArraySlice<Change> {
  /// Of whom they agree a session.
  fileprivate var agreedWishes: Set<Wish> {
    var wishes: Set<Wish> = []
    for case .agree(let session) in self { wishes.insert(session.wish) }
    return wishes
  }
}

public import Tuition

extension AskedPlan {
  /// Who of those not placed could use one more hour of a tutor, those of most points first.
  ///
  /// Each is tried alone beside the plan; whoever could be placed without the hour is left out.
  public func uses(
    ofHour time: WeeklyTime, of tutor: Identifier<Tutor>
  ) throws(ImpossibleChange) -> [Explanation.Remedy] {
    let pattern = Change.TimePattern(week: time.week, days: [time.day], periods: [time.period])
    let changes = [Change.addHours(tutor, pattern)]
    let then = try changed(by: changes)
    return open.compactMap { request in
      guard let old = RequestScene(request, among: surroundings),
        let asked = then.request(original(request)),
        let new = RequestScene(asked, among: then.surroundings)
      else { return nil }
      guard !Question(old).isPossible(under: Set(old.rules)) else { return nil }
      let question = Question(new)
      let sessions = question.sessions(question.best(under: Set(new.rules)))
      guard sessions.count == new.provision.sessions else { return nil }
      return Explanation.Remedy(
        words: words(of: request), changes: changes, displaced: [], cost: -request.points,
        sessions: then.whole(sessions))
    }
  }

  /// Who of those not placed could have sessions in an hour that a tutor has already, those of most points first.
  ///
  /// Each is tried alone beside the plan, and told with the sessions that fit then. Nothing where the hour is not the tutor's.
  public func uses(
    ofOwnHour time: WeeklyTime, of tutor: Identifier<Tutor>
  ) -> [Explanation.Remedy]? {
    let isOwn = school.records.tutorHours.contains {
      $0.tutor == tutor && $0.time.day == time.day && $0.time.period == time.period
        && (time.week == nil || $0.time.week == nil || $0.time.week == time.week)
    }
    guard isOwn else { return nil }
    return open.compactMap { request in
      guard let scene = RequestScene(request, among: surroundings) else { return nil }
      let question = Question(scene)
      let options = question.options.flatMap(\.all).filter {
        $0.tutor == tutor && $0.period == time.period && school.calendar.falls(time, on: $0.date)
      }
      let rules = Set(scene.rules).subtracting([.allSessions])
      let sessions = question.sessions(Fit([scene], rules: rules).best(OptionList(options)))
      guard !sessions.isEmpty else { return nil }
      return Explanation.Remedy(
        words: words(of: request)
          + ": \(sessions.count) of \(scene.provision.sessions) sessions fit then",
        changes: [], displaced: [], cost: -request.points, sessions: whole(sessions))
    }
  }

  /// A request in words; of one that has begun, what is left.
  private func words(of request: Request) -> String {
    "\(request.pupil) in \(request.subject), \(request.provision), \(request.points) points"
  }
}

public import Tuition

/// Who of those not placed could have sessions in an hour that a tutor has already, those of most points first.
///
/// Each is tried alone beside the plan, and told with the sessions that fit then. Nothing where the hour is not the tutor's.
public func usesOfOwnHour(
  _ tutor: Identifier<Tutor>, _ time: WeeklyTime, of school: School, beside plan: Timetable
) -> [Explanation.Remedy]? {
  let isOwn = school.records.tutorHours.contains {
    $0.tutor == tutor && $0.time.day == time.day && $0.time.period == time.period
      && (time.week == nil || $0.time.week == nil || $0.time.week == time.week)
  }
  guard isOwn else { return nil }
  let lookup = SchoolLookup(school)
  return school.records.unplaced(beside: plan).compactMap { request in
    guard let scene = RequestScene(request, beside: plan, lookup) else { return nil }
    let question = Question(scene, beside: plan)
    let options = question.options.joined().filter {
      $0.tutor == tutor && $0.period == time.period && school.calendar.falls(time, on: $0.date)
    }
    let sessions = question.sessions(
      Fit(scene: scene, rules: Set(scene.rules).subtracting([.allSessions])).best(options))
    guard !sessions.isEmpty else { return nil }
    return Explanation.Remedy(
      words: "\(request.pupil) in \(request.subject), \(request.provision), "
        + "\(request.points) points: \(sessions.count) of \(scene.provision.sessions) sessions fit then",
      changes: [], displaced: [], cost: -request.points, sessions: sessions)
  }
}

public import Tuition

/// Who of those not placed could use one more hour of a tutor, those of most points first.
///
/// Each is tried alone beside the plan; whoever could be placed without the hour is left out.
public func usesOfHour(
  _ tutor: Identifier<Tutor>, _ time: WeeklyTime, of school: School, beside plan: Timetable
) throws(ImpossibleChange) -> [Explanation.Remedy] {
  let pattern = Change.TimePattern(week: time.week, days: [time.day], periods: [time.period])
  let changes = [Change.addHours(tutor, pattern)]
  let changed = try school.changed(
    by: Scenario(name: "one more hour", changes: changes), beside: plan)
  let (before, after) = (SchoolLookup(school), SchoolLookup(changed))
  return school.records.unplaced(beside: plan).compactMap { request in
    guard let old = RequestScene(request, beside: plan, before),
      let new = RequestScene(request, beside: plan, after)
    else { return nil }
    guard !Question(old, beside: plan).isPossible(under: Set(old.rules)) else { return nil }
    let question = Question(new, beside: plan)
    let sessions = question.sessions(question.best(under: Set(new.rules)))
    guard sessions.count == new.provision.sessions else { return nil }
    return Explanation.Remedy(
      words:
        "\(request.pupil) in \(request.subject), \(request.provision), \(request.points) points",
      changes: changes, displaced: [], cost: -request.points, sessions: sessions)
  }
}

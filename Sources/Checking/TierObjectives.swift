public import Tuition

/// What a timetable reaches in each tier, counted from the school and the sessions alone.
///
/// The published timetable is the one that is known already; without it there is no tier `kept`. From a date on, only
/// what can still be chosen counts: requests that are whole with what has happened, but for missed sessions that could not
/// be made up, and the cost of what is left.
public func tierObjectives(
  of timetable: Timetable, in school: School, published: Timetable? = nil,
  from: CalendarDate? = nil, unmade: [Wish: Int] = [:]
) -> [TierName: Int] {
  tierObjectives(
    of: timetable, beside: published, Facts(timetable, of: school, from: from, unmade: unmade))
}

func tierObjectives(
  of timetable: Timetable, beside published: Timetable?, _ facts: Facts
) -> [TierName: Int] {
  let placed = facts.placements.filter(\.isWhole).compactMap(\.request)
  var objectives: [TierName: Int] = [
    .statutory: placed.count(where: \.statutory),
    .points: placed.reduce(0) { $0 + $1.points },
    .cost: facts.cost,
  ]
  if let published {
    let standing = Set(attendances(of: timetable))
    objectives[.kept] = attendances(of: published).distinct().count(where: standing.contains)
  }
  return objectives
}

/// One pupil with a tutor at a time: what families have been told.
private struct Appointment: Hashable {
  let time: PupilTime
  let tutor: Identifier<Tutor>
}

private func attendances(of timetable: Timetable) -> [Appointment] {
  timetable.sessions.flatMap { session in
    session.pupils.map {
      let time = PupilTime(pupil: $0, date: session.date, period: session.period)
      return Appointment(time: time, tutor: session.tutor)
    }
  }
}

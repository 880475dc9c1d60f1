public import Tuition

/// Counts how concerns, requests and, where there is a plan, places and lessons lost are spread over groups of pupils.
///
/// - Parameters:
///   - audit: the audit whose concerns are counted.
///   - school: the school.
///   - requests: who is asked for.
///   - planned: the plan and the lessons missed for it, where there is one.
public func fairness(
  _ audit: Audit, of school: School, requests: [Request],
  planned: (timetable: Timetable, withdrawals: [Withdrawal])? = nil
) -> Fairness {
  let roll = school.records.pupils.filter { $0.isOnRoll(on: audit.date) }
  let happened = counts(audit, roll, requests, planned)
  func row(_ group: PupilGroup?, _ pupils: [Pupil]) -> Fairness.Row {
    Fairness.Row(
      group,
      happened.mapValues { counts in pupils.reduce(0) { $0 + (counts[$1.id] ?? 0) } })
  }
  let parts = PupilGroup.Trait.allCases.map { trait in
    let members = Dictionary(grouping: roll) { PupilGroup(of: $0, by: trait) }
    return Fairness.Part(
      trait,
      PupilGroup.all(by: trait).compactMap { group in members[group].map { row(group, $0) } })
  }
  return Fairness(
    date: audit.date, measures: Fairness.Measure.allCases.filter { happened[$0] != nil },
    whole: row(nil, roll), parts: parts)
}

/// What each measure counts of each pupil; places and what goes with them only where there is a plan.
private func counts(
  _ audit: Audit, _ roll: [Pupil], _ requests: [Request],
  _ planned: (timetable: Timetable, withdrawals: [Withdrawal])?
) -> [Fairness.Measure: [Identifier<Pupil>: Int]] {
  var counts: [Fairness.Measure: [Identifier<Pupil>: Int]] = [
    .roll: once(roll.map(\.id)), .concerned: once(audit.concerns.map(\.pupil)),
    .asked: once(requests.map(\.pupil)),
  ]
  if let planned {
    let seats = planned.timetable.sessions.flatMap(\.pupils)
    counts[.placed] = once(seats)
    counts[.sessions] = tally(seats)
    counts[.lost] = tally(planned.withdrawals.map(\.pupil))
  }
  return counts
}

private func once(_ pupils: [Identifier<Pupil>]) -> [Identifier<Pupil>: Int] {
  Dictionary(pupils.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
}

private func tally(_ pupils: [Identifier<Pupil>]) -> [Identifier<Pupil>: Int] {
  Dictionary(pupils.map { ($0, 1) }, uniquingKeysWith: +)
}

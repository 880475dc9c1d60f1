internal import Tuition

/// A pupil's tuition in one subject by one provision.
private struct PlannedKey: Hashable, Comparable {
  let pupil: Identifier<Pupil>
  let provision: Identifier<Provision>
  let subject: Subject

  static func < (left: Self, right: Self) -> Bool {
    (left.pupil, left.provision, left.subject) < (right.pupil, right.provision, right.subject)
  }
}

/// One pupil's part of one session.
private struct PlannedPart {
  let minutes: Int
  let pence: Int?
  let pot: Identifier<Pot>?
  let missed: [MissedLesson]
}

/// What a plan gives, a support for each pupil, provision and subject.
///
/// The pupils of a session share its cost.
func plannedSupports(
  _ sessions: [Session], of school: School, book: LessonBook, ledger: LossLedger
) -> [Support] {
  var parts: [PlannedKey: [PlannedPart]] = [:]
  for session in sessions {
    for (pupil, part) in plannedParts(of: session, in: school, book: book) {
      let key = PlannedKey(
        pupil: pupil.id, provision: session.provision, subject: session.subject)
      parts[key, default: []].append(part)
    }
  }
  return parts.sorted { $0.key < $1.key }.map { key, parts in
    let costs = parts.compactMap(\.pence)
    return Support(
      pupil: key.pupil, provision: key.provision, subject: key.subject, standing: .planned,
      sessions: parts.count, minutes: parts.reduce(0) { $0 + $1.minutes },
      pence: costs.count == parts.count ? costs.reduce(0, +) : nil,
      pot: parts.lazy.compactMap(\.pot).first, losses: ledger.losses(parts.flatMap(\.missed)))
  }
}

private func plannedParts(
  of session: Session, in school: School, book: LessonBook
) -> [(Pupil, PlannedPart)] {
  let provision = school.provision(session.provision)
  let periods =
    school.periods(
      from: session.period, count: provision?.periods ?? 1, on: session.date.weekday) ?? []
  let shares = provision?.costPerSession.map {
    Identifying.shares(of: $0, among: session.pupils.count)
  }
  return session.pupils.enumerated().compactMap { place, id in
    guard let pupil = school.pupil(id) else { return nil }
    let missed = periods.compactMap { period in
      book.lesson(of: pupil, on: session.date, in: period.name).map {
        MissedLesson(subject: $0.subject, date: session.date, minutes: period.minutes)
      }
    }
    let part = PlannedPart(
      minutes: periods.reduce(0) { $0 + $1.minutes }, pence: shares?[place],
      pot: session.pots.indices.contains(place) ? session.pots[place] : nil, missed: missed)
    return (pupil, part)
  }
}

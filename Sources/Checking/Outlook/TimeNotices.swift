import Tuition

/// Requests that need more sessions than the pupil's own weeks leave, were every tutor free.
func timeNotices(_ facts: SchoolFacts) -> [Notice] {
  let clock = TimeOutlook(facts)
  return facts.school.records.requests.grouped(by: \.pupil).flatMap { id, requests -> [Notice] in
    guard let pupil = facts.school.pupil(id) else { return [] }
    return clock.notices(for: pupil, requests: requests)
  }
}

private struct TimeOutlook {
  let facts: SchoolFacts
  let existing: ExistingAbsences
  let minutes: SubjectMinutes
  let lost: [Identifier<Pupil>: [SubjectLoss]]

  init(_ facts: SchoolFacts) {
    self.facts = facts
    existing = ExistingAbsences(facts)
    minutes = SubjectMinutes(facts)
    let losses = SubjectLosses(facts.school, minutes: minutes, existing: existing).losses
    lost = Dictionary(grouping: losses, by: \.pupil.id)
  }

  func notices(for pupil: Pupil, requests: [Request]) -> [Notice] {
    let days = PupilDays(pupil, facts: facts, existing: existing)
    let left = minutesLeft(for: pupil, requests: requests)
    return requests.compactMap { request in
      guard let provision = facts.school.provision(request.provision) else { return nil }
      return weeksNotice(request, provision, days: days)
        ?? timesNotice(request, provision, days: days, left: left)
    }
  }

  private func weeksNotice(
    _ request: Request, _ provision: Provision, days: PupilDays
  ) -> Notice? {
    let mostPerDay = facts.school.records.protection.mostPerDay
    let weeks = days.dates.filter(request.admits).grouped(by: \.monday)
    let most = weeks.reduce(0) { sum, week in
      sum + min(provision.mostPerWeek, week.members.count * mostPerDay)
    }
    guard most < provision.sessions else { return nil }
    return Notice(
      title: "Too few weeks",
      sentence: "\(request.name) has \(counted(provision.sessions, "session")), but"
        + " \(counted(weeks.count, "week is", "weeks are")) open to the pupil, which allow at most"
        + " \(most).", identifiers: [request.pupil.text])
  }

  private func timesNotice(
    _ request: Request, _ provision: Provision, days: PupilDays, left: [Subject: Int]
  ) -> Notice? {
    let ceiling = SessionCeiling.of(
      days.openings(for: request, by: provision), provision: provision,
      mostPerDay: facts.school.records.protection.mostPerDay, left: { left[$0] ?? 0 })
    guard ceiling.most < provision.sessions else { return nil }
    let atOneTime = provision.mode == .sameTime ? " at one weekly time" : ""
    return Notice(
      title: "Too few times",
      sentence: "\(request.name) has \(counted(provision.sessions, "session")), but at most"
        + " \(ceiling.most) can take place\(atOneTime) even if every tutor were free:"
        + " the weeks with a time that suits allow \(ceiling.byWeeks), the limits on what may be"
        + " lost \(ceiling.inLessons) in lessons, and \(ceiling.outsideLessons) can be at other"
        + " times.", identifiers: [request.pupil.text])
  }

  /// The minutes of each subject that may still be lost, by the highest percentage possible.
  private func minutesLeft(for pupil: Pupil, requests: [Request]) -> [Subject: Int] {
    let provisions = requests.map { facts.school.provision($0.provision) }
    var left: [Subject: Int] = [:]
    for (subject, total) in minutes.total(of: pupil) {
      let loss = lost[pupil.id]?.first { $0.subject == subject }
      let percent = provisions.map { facts.school.lossPercent(of: $0, from: subject) }.max() ?? 0
      left[subject] = max(percent, loss?.percent ?? 0) * total / 100 - (loss?.existing ?? 0)
    }
    return left
  }
}

extension Request {
  /// The request in words: pupil, subject and provision.
  fileprivate var name: String { "\(pupil)'s \(provision) in \(subject)" }
}

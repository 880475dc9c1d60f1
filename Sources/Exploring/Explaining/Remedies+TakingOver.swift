internal import Tuition

extension Remedies {
  /// How many groups of other tutors are tried.
  private static let mostGroups = 8
  /// How many more hours a tutor is given for a group, at most.
  private static let mostHours = 3

  /// Groups of others that the tutor whom the request names takes over, with one more hour at every time at which they have none, so
  /// that the pupil can join.
  func takeovers() -> [Trial] {
    guard let named = request.tutor, scene.provision.groupMost > 1, asked.from == nil else {
      return []
    }
    let own = groups(without: named).prefix(Self.mostGroups)
      .compactMap { takeover(of: $0, by: named) }
    let places = scene.hasPot ? [] : placeTrials()
    let trials = scene.hasPot ? own : own.flatMap { trial in places.map(trial.and) }
    return trials.sorted { ($0.cost, $0.words) < ($1.cost, $1.words) }
  }

  /// The sessions of each group that the pupil could join but for its tutor; none of those who are bound to a tutor or to agreed
  /// sessions.
  private func groups(without named: Identifier<Tutor>) -> [[Session]] {
    let sessions = asked.plan.sessions.filter { session in
      session.provision == row.provision && session.subject == request.subject
        && session.tutor != named && session.pupils.count < scene.provision.groupMost
        && !session.pupils.contains(scene.pupil.id)
        && session.pupils.allSatisfy { school.pupil($0)?.year == scene.pupil.year }
    }
    return Dictionary(grouping: sessions) { $0.pupils }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }.map(\.value).filter { group in
      group.count == scene.provision.sessions && !group[0].pupils.contains(where: isBound)
    }
  }

  private func isBound(_ pupil: Identifier<Pupil>) -> Bool {
    let wish = Wish(pupil: pupil, subject: request.subject)
    return school.records.requests.contains { $0.wish == wish && $0.tutor != nil }
      || school.records.agreed.contains { $0.wish == wish }
  }

  private func takeover(of group: [Session], by named: Identifier<Tutor>) -> Trial? {
    let times = Set(
      group.flatMap { session in
        scene.lookup.periods(of: session).map {
          WeeklyTime(on: session.date, in: $0.name)
        }
      })
    let hours = Set(
      school.records.tutorHours.filter { $0.tutor == named && $0.time.week == nil }.map(\.time))
    let lacking = times.subtracting(hours).sorted { "\($0)" < "\($1)" }
    guard lacking.count <= Self.mostHours else { return nil }
    let who = group[0].pupils.map(\.text).joined(separator: " and ")
    let hour = lacking.count == 1 ? "one more hour" : "\(lacking.count) more hours"
    let given =
      lacking.isEmpty
      ? "let \(named)"
      : "give \(named) \(hour) a week, \(lacking.map { "\($0)" }.joined(separator: " and ")), to"
    return Trial(
      words: "\(given) take over from \(group[0].tutor) the group of \(who), which the pupil joins",
      changes: lacking.map {
        .addHours(named, Change.TimePattern(days: [$0.day], periods: [$0.period]))
      }, cost: 40 * lacking.count + 20,
      takenOver: group.map { $0.given(by: named) })
  }
}

extension AskedPlan {
  /// Whether the tutors of some sessions can give them as far as their time goes: in their hours, and beside what they give already.
  func mayTakeOver(_ sessions: [Session]) -> Bool {
    let lookup = surroundings.lookup
    let tutors = lookup.school.records.tutors
    return sessions.allSatisfy { session in
      guard let row = tutors.firstIndex(where: { $0.id == session.tutor }),
        let places = surroundings.times.places(of: session, lookup),
        let bars = surroundings.bars(ofTutor: row, at: places)
      else { return false }
      return bars.isEmpty
    }
  }
}

extension Session {
  /// The session with another tutor.
  fileprivate func given(by tutor: Identifier<Tutor>) -> Session {
    Session(
      id: id, date: date, period: period, provision: provision, subject: subject, tutor: tutor,
      room: room, pupils: pupils, pots: pots)
  }
}

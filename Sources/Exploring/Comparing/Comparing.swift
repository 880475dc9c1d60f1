internal import Tuition

/// Counts what differs between two plans.
struct Comparing {
  let base: PlannedSchool
  let scenario: PlannedSchool

  var comparison: Comparison {
    let (old, new) = (base.placed, scenario.placed)
    let (stood, stands) = (base.appointments, scenario.appointments)
    let kept = stood.intersection(stands)
    let both = Set(old.keys).intersection(new.keys)
    return Comparison(
      placed: Pair(base: old.count, scenario: new.count),
      statutory: Pair(
        base: old.values.count(where: \.statutory), scenario: new.values.count(where: \.statutory)),
      points: Pair(base: points(old), scenario: points(new)),
      minutes: pair { plan in plan.timetable.sessions.reduce(0) { $0 + plan.minutes(of: $1) } },
      pence: pair { plan in plan.timetable.sessions.reduce(0) { $0 + plan.pence(of: $1) } },
      minutesByPot: named { $0.byPot { plan, session in plan.minutes(of: session) } },
      penceByPot: named { $0.byPot { plan, session in plan.penceEach(of: session) } },
      lessonsLost: pair(\.withdrawals.count),
      lostBySubject: named { plan in plan.lost { [$0.subject.name] } },
      lostByGroup: named { plan in plan.lost { plan.groups(of: $0.pupil) } },
      losses: losses(old, new), fullLessons: named { $0.taken.full }, loads: named(\.loads),
      displaced: Set(old.keys).subtracting(new.keys).sorted(),
      gained: Set(new.keys).subtracting(old.keys).sorted(), kept: kept.count,
      moved: moved(both, from: stood.subtracting(kept)),
      letters: Set(stood.symmetricDifference(stands).map(\.pupil)).sorted())
  }

  private func points(_ placed: [Wish: Request]) -> Int {
    placed.values.reduce(0) { $0 + $1.points }
  }

  /// The sessions of pupils placed in both plans that are not where they were.
  private func moved(_ both: Set<Wish>, from left: Set<Appointment>) -> Int {
    base.timetable.sessions.reduce(0) { sum, session in
      sum
        + session.pupils.count { pupil in
          both.contains(Wish(pupil: pupil, subject: session.subject))
            && left.contains(
              Appointment(
                pupil: pupil, date: session.date, period: session.period, tutor: session.tutor))
        }
    }
  }

  private func pair(_ figure: (PlannedSchool) -> Int) -> Pair {
    Pair(base: figure(base), scenario: figure(scenario))
  }

  private func named(_ figures: (PlannedSchool) -> [String: Int]) -> [NamedPair] {
    let (old, new) = (figures(base), figures(scenario))
    return Set(old.keys).union(new.keys).sorted().map {
      NamedPair($0, Pair(base: old[$0] ?? 0, scenario: new[$0] ?? 0))
    }
  }
}

extension PlannedSchool {
  fileprivate func pence(of session: Session) -> Int {
    school.provision(session.provision)?.costPerSession ?? 0
  }

  fileprivate func penceEach(of session: Session) -> Int {
    pence(of: session) / max(1, session.pupils.count)
  }

  fileprivate func byPot(_ amount: (PlannedSchool, Session) -> Int) -> [String: Int] {
    var sums: [String: Int] = [:]
    for session in timetable.sessions {
      for pot in session.pots {
        sums[pot?.text ?? "without a pot", default: 0] += amount(self, session)
      }
    }
    return sums
  }

  fileprivate var loads: [String: Int] {
    var sums: [String: Int] = [:]
    for session in timetable.sessions {
      let tutor = school.tutor(session.tutor)
      let name = tutor.map { "\($0.name) (\($0.id))" } ?? session.tutor.text
      sums[name, default: 0] += minutes(of: session)
    }
    return sums
  }

  fileprivate func lost(_ names: (Withdrawal) -> [String]) -> [String: Int] {
    var sums: [String: Int] = [:]
    for withdrawal in withdrawals {
      for name in names(withdrawal) { sums[name, default: 0] += 1 }
    }
    return sums
  }

  fileprivate func groups(of id: Identifier<Pupil>) -> [String] {
    guard let pupil = school.pupil(id) else { return [] }
    return [
      (pupil.fsm, "FSM"), (pupil.pp, "PP"), (pupil.cla, "CLA"), (pupil.eal, "EAL"),
      (pupil.sen != .none, "SEN"),
    ].filter(\.0).map(\.1) + ["Year \(pupil.year)"]
  }
}

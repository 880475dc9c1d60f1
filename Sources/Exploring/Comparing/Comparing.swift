internal import Tuition

/// Counts what differs between two plans.
struct Comparing {
  let base: PlannedSchool
  let scenario: PlannedSchool
  let before: Taken
  let after: Taken
  /// For each request of the base whether it is an entitlement.
  private let known: [Wish: [Identifier<Provision>: Bool]]

  init(_ base: PlannedSchool, _ scenario: PlannedSchool) {
    self.base = base
    self.scenario = scenario
    before = Taken(base)
    after = Taken(scenario)
    known = base.school.records.requests.reduce(into: [:]) {
      $0[$1.wish, default: [:]][$1.provision] = $1.statutory
    }
  }

  var comparison: Comparison {
    let (had, has) = (base.shares, scenario.shares)
    let (old, new) = (had.whole, has.whole)
    let both = Set(had.keys).intersection(has.keys)
    let told = Appointments(base.appointments, scenario.appointments)
    return Comparison(
      placed: Pair(base: old.count, scenario: new.count),
      statutory: Pair(base: entitled(old), scenario: entitled(new)),
      placedFirst: placedFirst(old, new),
      points: Pair(base: points(old), scenario: points(new)),
      minutes: pair { plan in plan.timetable.sessions.reduce(0) { $0 + plan.minutes(of: $1) } },
      pence: pair { plan in plan.timetable.sessions.reduce(0) { $0 + plan.pence(of: $1) } },
      minutesByPot: named { $0.byPot { plan, session, _ in plan.minutes(of: session) } },
      penceByPot: named { $0.byPot { plan, session, row in plan.pence(of: session, row) } },
      lessonsLost: pair(\.withdrawals.count),
      lostBySubject: named { plan in plan.lost { [$0.subject.name] } },
      lostByGroup: named { plan in plan.lost { plan.groups(of: $0.pupil) } },
      losses: losses(old, new), fullLessons: Self.named(before.full, after.full),
      loads: named(\.loads), displaced: Set(old.keys).subtracting(has.keys).sorted(),
      gained: Set(new.keys).subtracting(had.keys).sorted(), partly: partly(had, has),
      swapped: swapped(both, had, has),
      sessions: told.counts, moves: told.moves(of: both), letters: told.letters)
  }

  /// How many entitlements are met.
  ///
  /// Whose request is only placed first has none, so a request that the base knows counts as it does there.
  private func entitled(_ placed: [Wish: Request]) -> Int {
    placed.values.count(where: isEntitled)
  }

  private func isEntitled(_ request: Request) -> Bool {
    known[request.wish]?[request.provision] ?? request.statutory
  }

  /// Whom the scenario places first without an entitlement.
  private func placedFirst(_ old: [Wish: Request], _ new: [Wish: Request]) -> PlacedFirst? {
    let first = Set(
      scenario.school.records.requests.filter { $0.statutory && !isEntitled($0) }.map(\.wish))
    guard !first.isEmpty else { return nil }
    return PlacedFirst(
      asked: first.count,
      placed: Pair(
        base: first.count { old[$0] != nil }, scenario: first.count { new[$0] != nil }))
  }

  private func points(_ placed: [Wish: Request]) -> Int {
    placed.values.reduce(0) { $0 + $1.points }
  }

  /// Who has some of their sessions only, before or after.
  private func partly(
    _ old: [Wish: PlannedSchool.Share], _ new: [Wish: PlannedSchool.Share]
  ) -> [PartPlacement] {
    let some = [old, new].flatMap { $0.filter { !$0.value.isWhole }.map(\.key) }
    return Set(some).sorted().map { wish in
      let (was, now) = (old[wish], new[wish])
      return PartPlacement(
        wish, sessions: Pair(base: was?.count ?? 0, scenario: now?.count ?? 0),
        needed: Pair(
          base: (was ?? now)?.needed ?? 0, scenario: (now ?? was)?.needed ?? 0))
    }
  }

  private func swapped(
    _ both: Set<Wish>, _ old: [Wish: PlannedSchool.Share], _ new: [Wish: PlannedSchool.Share]
  ) -> [ProvisionSwap] {
    both.sorted().compactMap { wish in
      guard let was = old[wish]?.request?.provision, let now = new[wish]?.request?.provision,
        was != now
      else {
        return nil
      }
      return ProvisionSwap(wish, from: was, to: now)
    }
  }

  private func pair(_ figure: (PlannedSchool) -> Int) -> Pair {
    Pair(base: figure(base), scenario: figure(scenario))
  }

  private func named(_ figures: (PlannedSchool) -> [String: Int]) -> [NamedPair] {
    Self.named(figures(base), figures(scenario))
  }

  private static func named(_ old: [String: Int], _ new: [String: Int]) -> [NamedPair] {
    Set(old.keys).union(new.keys).sorted().map {
      NamedPair($0, Pair(base: old[$0] ?? 0, scenario: new[$0] ?? 0))
    }
  }
}

extension [Wish: PlannedSchool.Share] {
  /// The requests of which all sessions are there.
  var whole: [Wish: Request] {
    filter(\.value.isWhole).compactMapValues(\.request)
  }
}

extension PlannedSchool {
  fileprivate func pence(of session: Session) -> Int {
    school.provision(session.provision)?.costPerSession ?? 0
  }

  /// What one pupil of a session pays, by place: parts differ by a penny where they must, so that they add up.
  fileprivate func pence(of session: Session, _ row: Int) -> Int {
    let (whole, count) = (pence(of: session), max(1, session.pupils.count))
    return whole * (row + 1) / count - whole * row / count
  }

  fileprivate func byPot(_ amount: (PlannedSchool, Session, Int) -> Int) -> [String: Int] {
    var sums: [String: Int] = [:]
    for session in timetable.sessions {
      for (row, pot) in session.pots.enumerated() {
        sums[pot?.text ?? "without a pot", default: 0] += amount(self, session, row)
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

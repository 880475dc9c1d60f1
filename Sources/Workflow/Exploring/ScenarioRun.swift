internal import Checking
internal import Exploring
internal import Foundation
internal import Planning
internal import Publishing
internal import Synchronization
internal import Tuition

/// What a scenario came to, with its plan as a draft where there is one.
struct PlannedScenario: Sendable {
  let result: ScenarioResult
  let draft: ScenarioDraft?
  /// What the plan leaves for the next; nothing where there is no plan.
  let warm: WarmStart?

  /// What the plan reaches; nothing where there is no plan.
  let reached: Reached?

  /// What a plan reaches, tier by tier.
  struct Reached: Comparable, Sendable {
    private let figures: [Int]

    init(_ tiers: [Tier]) {
      figures = tiers.map { $0.name.maximised ? $0.objective : -$0.objective }
    }

    static func < (left: Self, right: Self) -> Bool {
      left.figures.lexicographicallyPrecedes(right.figures)
    }
  }

  /// Whether another plan reaches more; no plan is the least of all.
  func isBelow(_ other: Reached) -> Bool { reached.map { $0 < other } ?? true }

  /// Whether the plan keeps the agreed sessions that another scenario keeps, so that it may be a plan of that one too.
  func keeps(whatStandsIn other: Self) -> Bool {
    Set(result.released).isSubset(of: other.result.released)
  }
}

/// Plans scenarios beside one plan.
struct ScenarioRun: Sendable {
  let school: School
  let base: Timetable
  let warm: WarmStart?
  let work: Int
  /// Whether plans are to be written; then each says why what is not placed is not.
  let keepsDrafts: Bool
  let cancelled: @Sendable () -> Bool
  let elapsed: @Sendable () -> Duration

  /// What each scenario comes to, in their order, planned side by side.
  func results(of scenarios: [Scenario]) throws(WorkflowError) -> [PlannedScenario] {
    let schools = try scenarios.map { scenario throws(WorkflowError) in try changed(by: scenario) }
    let before = PlannedSchool(
      school, base, withdrawals: withdrawals(of: base, in: school))
    let slots = Mutex<[Result<PlannedScenario, WorkflowError>?]>(
      Array(repeating: nil, count: scenarios.count))
    DispatchQueue.concurrentPerform(iterations: scenarios.count) { row in
      let result = Result { () throws(WorkflowError) in
        try self.result(of: scenarios[row], schools[row], before: before)
      }
      slots.withLock { $0[row] = result }
    }
    let found = slots.withLock { $0 }
    let first = try found.compactMap(\.self).map { result throws(WorkflowError) in
      try result.get()
    }
    return try levelled(first, scenarios, before: before)
  }

  /// Where a stricter scenario came to a better plan than one that allows all of it, or to a plan where that came to none, the
  /// latter is planned again from that plan.
  ///
  /// Both are searched from the plan that they are held against, and either search may rest where the other went on. The
  /// strictest come first, so that what is found is handed on; a plan that is gone on from is never made worse.
  func levelled(
    _ first: [PlannedScenario], _ scenarios: [Scenario], before: PlannedSchool
  ) throws(WorkflowError) -> [PlannedScenario] {
    let stricter = scenarios.map { own in
      scenarios.indices.filter { own.allowsMore(than: scenarios[$0]) }
    }
    let order = scenarios.indices.sorted {
      (stricter[$0].count, $0) < (stricter[$1].count, $1)
    }
    var found = first
    for row in order where !cancelled() {
      let own = found[row]
      let rivals = stricter[row].map { found[$0] }.filter { $0.keeps(whatStandsIn: own) }
      guard let (most, warm) = rivals.best, own.isBelow(most) else { continue }
      let scenario = own.result.scenario
      let school = try changed(by: scenario)
      guard case .planned(let plan, let next) = try outcome(of: school, from: warm) else {
        continue
      }
      let told = Told(scenario: scenario, released: own.result.released)
      let again = try self.told(told, school, plan, next, before: before)
      if let now = again.reached, own.isBelow(now) { found[row] = again }
    }
    return found
  }

  private func changed(by scenario: Scenario) throws(WorkflowError) -> School {
    do {
      return try school.changed(by: scenario, beside: base).inOrder()
    } catch {
      throw .impossible(scenario: scenario.name, reason: error.description)
    }
  }

  /// Plans a school with changes, beside the plan it is held against.
  func outcome(
    of changed: School, from warm: WarmStart?, seed: UInt64 = 1
  ) throws(WorkflowError) -> PlanOutcome {
    do {
      return try plan(
        changed, published: base, warm: warm, seed: seed,
        until: .any([.cancelled(cancelled), .work(work)]))
    } catch {
      throw .optimiser(error.description)
    }
  }

  /// The seeds with which it is looked for a plan that leaves nobody.
  private static let furtherSeeds: ClosedRange<UInt64> = 2...6

  /// Plans a school in which everybody is to be placed first: as long as somebody is left, the search goes on from where it came to.
  func outcomeForEverybody(
    of changed: School, from warm: WarmStart?
  ) throws(WorkflowError) -> PlanOutcome {
    var best = try outcome(of: changed, from: warm)
    for seed in Self.furtherSeeds where !cancelled() {
      guard case .planned(let plan, let next) = best else { return best }
      let left = changed.wishesLeft(beside: plan.timetable).count
      guard left > 0,
        plan.certificate.tiers.contains(where: { $0.name == .statutory && $0.gap > 0 })
      else { return best }
      let other = try outcome(of: changed, from: next, seed: seed)
      if case .planned(let more, _) = other,
        changed.wishesLeft(beside: more.timetable).count < left
      {
        best = other
      }
    }
    return best
  }

  /// Plans a school with changes from another plan as far as who is placed, quickly; as a whole where that plan does not fit.
  func places(
    of changed: School, from warm: WarmStart, atLeast least: Int = 0
  ) throws(WorkflowError) -> PlanOutcome {
    do {
      let found = try planPlaces(
        changed, published: base, warm: warm, atLeast: least,
        until: .any([.cancelled(cancelled), .work(work)]))
      if let found { return .planned(found.plan, found.warm) }
    } catch {
      throw .optimiser(error.description)
    }
    return try outcome(of: changed, from: warm)
  }

  private func result(
    of scenario: Scenario, _ changed: School, before: PlannedSchool
  ) throws(WorkflowError) -> PlannedScenario {
    let outcome =
      scenario.placesEverybodyFirst
      ? try outcomeForEverybody(of: changed, from: warm) : try outcome(of: changed, from: warm)
    switch outcome {
    case .planned(let plan, let next):
      return try answered(Told(scenario: scenario), changed, plan, next, before: before)
    case .none(let reasons, let standing):
      let none = PlannedScenario(
        result: ScenarioResult(scenario, .none(reasons)), draft: nil, warm: nil, reached: nil)
      guard !standing.isEmpty, !cancelled() else { return none }
      return try released(standing, from: scenario, before: before) ?? none
    }
  }

  /// Tells of a plan, or where something may give way of the plan with what had to.
  private func answered(
    _ told: Told, _ changed: School, _ plan: Plan, _ warm: WarmStart, before: PlannedSchool
  ) throws(WorkflowError) -> PlannedScenario {
    guard let relaxing = told.scenario.relaxing else {
      return try self.told(told, changed, plan, warm, before: before)
    }
    let relaxer = Relaxer(run: self, scenario: told.scenario, school: changed, relaxing: relaxing)
    let (state, relaxed) = try relaxer.relax(from: plan, warm)
    let whole = told.scenario.with(told.scenario.changes + relaxed.changes)
    return try self.told(
      Told(scenario: whole.settled, relaxed: relaxed, released: told.released), state.school,
      state.plan,
      state.warm, before: before)
  }

  /// Plans a scenario again without the agreed sessions that cannot stand in it; nothing where that does not help.
  private func released(
    _ standing: [Wish], from scenario: Scenario, before: PlannedSchool
  ) throws(WorkflowError) -> PlannedScenario? {
    var gone = standing
    while true {
      let whole = scenario.with(
        scenario.changes + gone.map { .release($0.pupil, $0.subject) })
      let school = try changed(by: whole)
      switch try outcome(of: school, from: warm) {
      case .planned(let plan, let next):
        return try answered(
          Told(scenario: whole, released: gone.sorted()), school, plan, next, before: before)
      case .none(_, let more):
        guard !more.isEmpty, !cancelled(), Set(more).isDisjoint(with: gone) else { return nil }
        gone += more
      }
    }
  }

  /// What is told of a scenario beside its plan.
  private struct Told {
    let scenario: Scenario
    var relaxed: Relaxed?
    var released: [Wish] = []
  }

  private func told(
    _ told: Told, _ changed: School, _ plan: Plan, _ warm: WarmStart, before: PlannedSchool
  ) throws(WorkflowError) -> PlannedScenario {
    let checked = CheckedTimetable(plan.timetable, of: changed)
    let refusals = refusals(plan, checked, against: base)
    guard refusals.isEmpty else { throw .refused(refusals) }
    let after = PlannedSchool(changed, plan.timetable, withdrawals: checked.withdrawals)
    let found = compare(before, with: after)
    return PlannedScenario(
      result: ScenarioResult(
        told.scenario, .planned(found, plan.certificate.tiers),
        relaxed: told.relaxed, released: told.released),
      draft: keepsDrafts
        ? ScenarioDraft(
          told.scenario,
          files: planFolder(
            plan, unplaced: plan.whyNot(in: changed), of: changed,
            withdrawals: after.withdrawals, warm: warm.bytes, seconds: elapsed().inSeconds)) : nil,
      warm: warm, reached: PlannedScenario.Reached(plan.certificate.tiers))
  }
}

extension [PlannedScenario] {
  /// The first of the best plans: what it reaches, and what it leaves for the next.
  fileprivate var best: (reached: PlannedScenario.Reached, warm: WarmStart)? {
    var best: (reached: PlannedScenario.Reached, warm: WarmStart)?
    for one in self {
      guard let reached = one.reached, let warm = one.warm else { continue }
      if best.map({ $0.reached < reached }) ?? true { best = (reached, warm) }
    }
    return best
  }
}

extension Scenario {
  /// Whether everybody is to be placed before points count.
  fileprivate var placesEverybodyFirst: Bool { changes.contains(.placeFirst(.everybody)) }

  fileprivate func with(_ changes: [Change]) -> Scenario {
    Scenario(name: name, question: question, changes: changes, relaxing: relaxing)
  }

  /// The changes alone, of which nothing more gives way.
  fileprivate var settled: Scenario {
    Scenario(name: name, question: question, changes: changes)
  }
}

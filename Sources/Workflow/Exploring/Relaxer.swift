internal import Checking
internal import Exploring
internal import Planning
internal import Tuition

/// Looks for the least that must give way so that everybody is placed.
///
/// The relaxation says what to buy, all kinds at once (`leastPurchases`), and that is planned. Whoever is left is given what they are
/// short of beside the plan, or what bars them is given up. Then each is taken back, the dearest first, as long as everybody stays
/// placed (`pruned`). So every concession left is needed
/// beside the others, and another set may be cheaper. Where alternatives differ in points everybody is placed first, since a plan of
/// more points may place fewer. At the end the school with what gives way is planned from the plan it is held against, as any scenario
/// is, so that as little moves, and more is bought where that plan leaves somebody.
struct Relaxer {
  /// A school with what gave way, and its plan.
  struct State {
    let concessions: [Concession]
    let school: School
    let plan: Plan
    let warm: WarmStart
    /// Who is not placed.
    let left: [Wish]
    /// The points of their requests.
    let points: Int

    /// The same with other concessions, before it is planned.
    func with(_ concessions: [Concession]) -> State {
      State(
        concessions: concessions, school: school, plan: plan, warm: warm, left: left,
        points: points)
    }

    /// The points of those who are placed.
    var reached: Int {
      plan.certificate.tiers.first { $0.name == .points }?.objective ?? 0
    }
  }

  /// How often something gives way, at most.
  private static let most = 80
  /// How often what is short for a plan from the one it is held against is bought besides.
  private static let settlings = 4
  /// How many pots are tried for one more place.
  private static let tries = 6

  let run: ScenarioRun
  let scenario: Scenario
  /// The school with the scenario's changes, from which what gives way is measured.
  let school: School
  let relaxing: Relaxing
  /// Whether everybody is placed before points count: where alternatives differ in points, a plan of more points may place fewer.
  let placesEverybodyFirst: Bool

  init(run: ScenarioRun, scenario: Scenario, school: School, relaxing: Relaxing) {
    self.run = run
    self.scenario = scenario
    self.school = school
    self.relaxing = relaxing
    placesEverybodyFirst = school.pointsOfAll == nil
  }

  /// What had to give way beside a plan of the scenario, with the plan then.
  func relax(
    from plan: Plan, _ warm: WarmStart
  ) throws(WorkflowError) -> (state: State, relaxed: Relaxed) {
    let first = state([], school, plan, warm)
    guard !first.left.isEmpty else { return (try settled(first).state, Relaxed([], left: [])) }
    let bought = try asked { () throws(PlanningError) in
      try leastPurchases(for: school, by: relaxing, warm: warm)
    }
    let whole = try grown(first, relaxing.concessions(bought.bought, of: school))
    let (pruned, isFirst) = try settled(pruned(whole))
    let concessions = pruned.concessions.needed.placesTogether.enumerated()
      .sorted { (-$0.element.cost, $0.offset) < (-$1.element.cost, $1.offset) }.map(\.element)
    let reasons = Dictionary(
      pruned.plan.whyNot(in: pruned.school).map { ($0.request.wish, $0.reason) },
      uniquingKeysWith: { one, _ in one })
    return (
      pruned,
      Relaxed(
        concessions, left: pruned.left, reasons: reasons,
        least: max(bought.least, least(from: first)), placesEverybodyFirst: isFirst)
    )
  }

  /// What placing everybody costs at least.
  private func least(from first: State) -> Int {
    let points = first.plan.certificate.tiers.first { $0.name == .points }
    return relaxing.least(in: first.school, bound: points?.bound ?? .infinity)
  }

  /// The school with what gives way; nothing where the changes cannot be made together.
  func school(with concessions: [Concession], first isFirst: Bool) -> School? {
    let relaxed = Relaxed(concessions, left: [], placesEverybodyFirst: isFirst)
    let whole = Scenario(name: scenario.name, changes: scenario.changes + relaxed.changes)
    return try? run.school.changed(by: whole, beside: run.base).inOrder()
  }

  /// Who is placed with what gives way; nothing where it cannot be made or no plan is found.
  func planned(
    _ concessions: [Concession], from warm: WarmStart, atLeast least: Int = 0
  ) throws(WorkflowError) -> State? {
    guard let school = school(with: concessions, first: placesEverybodyFirst),
      case .planned(let plan, let next) = try run.places(
        of: school, from: warm, atLeast: placesEverybodyFirst ? 0 : least)
    else { return nil }
    return state(concessions, school, plan, next)
  }

  /// The same concessions with a plan made as that of any scenario, from the plan it is held against; and whether everybody has to be
  /// placed first for it.
  ///
  /// Where such a plan leaves somebody though another was found that does not, what those are short of is bought besides, so that
  /// whoever plans the scenario again has everybody placed.
  private func settled(
    _ pruned: State
  ) throws(WorkflowError) -> (state: State, isFirst: Bool) {
    var whole = pruned
    var orders = placesEverybodyFirst && whole.left.isEmpty ? [false, true] : [false]
    for _ in 0..<Self.settlings where !run.cancelled() {
      var last: State?
      for isFirst in orders {
        last = try settled(whole, first: isFirst, from: run.warm)
        if let last, Set(last.left).isSubset(of: whole.left) { return (last, isFirst) }
      }
      guard whole.left.isEmpty, let last else { break }
      orders = [placesEverybodyFirst]
      let more = try shortages(of: last)
      guard !more.isEmpty else { break }
      whole = whole.with(more.reduce(whole.concessions) { $0.adding($1) })
    }
    for isFirst in orders {
      let last = try settled(pruned, first: isFirst, from: pruned.warm)
      if let last, Set(last.left).isSubset(of: pruned.left) { return (last, isFirst) }
    }
    return (pruned, placesEverybodyFirst)
  }

  private func settled(
    _ whole: State, first isFirst: Bool, from warm: WarmStart?
  ) throws(WorkflowError) -> State? {
    guard let school = school(with: whole.concessions, first: isFirst),
      case .planned(let plan, let next) = isFirst
        ? try run.outcomeForEverybody(of: school, from: warm)
        : try run.outcome(of: school, from: warm)
    else { return nil }
    return state(whole.concessions, school, plan, next)
  }

  private func state(
    _ concessions: [Concession], _ school: School, _ plan: Plan, _ warm: WarmStart
  ) -> State {
    State(
      concessions: concessions, school: school, plan: plan, warm: warm,
      left: school.wishesLeft(beside: plan.timetable),
      points: school.pointsLeft(beside: plan.timetable))
  }

  /// With what is short bought, and then one thing more after the other until everybody is placed or nothing helps.
  private func grown(_ first: State, _ bought: [Concession]) throws(WorkflowError) -> State {
    var state = try better(bought, than: first) ?? first
    for _ in 0..<Self.most where !state.left.isEmpty && !run.cancelled() {
      if let next = try stepByBuying(state) {
        state = next
      } else if let next = try stepBeside(state) {
        state = next
      } else {
        break
      }
    }
    return state
  }

  /// What those who are left are short of, where all others stay as they are.
  private func shortages(of state: State) throws(WorkflowError) -> [Concession] {
    let bought = try asked { () throws(PlanningError) in
      try purchasesBeside(state.warm, of: state.school, by: relaxing)
    }
    return relaxing.concessions(bought, of: school)
  }

  /// What those who are left are short of is bought; nothing where that places nobody.
  private func stepByBuying(_ state: State) throws(WorkflowError) -> State? {
    let more = try shortages(of: state)
    return more.isEmpty ? nil : try better(more, than: state)
  }

  func asked<Answer>(
    _ body: () throws(PlanningError) -> Answer
  ) throws(WorkflowError) -> Answer {
    do {
      return try body()
    } catch {
      throw .optimiser(error.description)
    }
  }

  /// What places somebody beside the plan gives way, or a place of a pot.
  private func stepBeside(_ state: State) throws(WorkflowError) -> State? {
    let ways = remedies(by: relaxing, in: state.school, beside: state.plan.timetable, from: school)
    let places = placesForThoseLeft(by: relaxing, in: state.school, beside: state.plan.timetable)
    for way in ways + places.prefix(Self.tries).map({ [$0] }) {
      if let found = try better(way, than: state) { return found }
    }
    return nil
  }

  /// A state with more that gives way; nothing where that leaves as many.
  private func better(_ more: [Concession], than state: State) throws(WorkflowError) -> State? {
    let all = more.reduce(state.concessions) { $0.adding($1) }
    let tried = try planned(all, from: state.warm)
    return tried.flatMap {
      ($0.left.count, $0.points) < (state.left.count, state.points) ? $0 : nil
    }
  }
}

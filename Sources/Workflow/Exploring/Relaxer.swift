internal import Checking
internal import Exploring
internal import Planning
internal import Tuition

/// Looks for the least that must give way so that everybody is placed.
///
/// Wishes beyond the places that there are need a place each. Then what gives most points for its weight by the duals gives way
/// first, and who is placed is planned again; where nothing priced helps, what places somebody beside the plan. Then each is taken
/// back, the dearest first, as long as everybody stays placed: a deletion filter (J. W. Chinneck and E. W. Dravnieks 1991,
/// doi:10.1287/ijoc.3.2.157). So every concession left is needed beside the others, and another set may be cheaper. At the end
/// the school with what gives way is planned from the plan it is held against, as any scenario is, so that as little moves.
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

    /// The points of those who are placed.
    var reached: Int {
      plan.certificate.tiers.first { $0.name == .points }?.objective ?? 0
    }
  }

  /// How often something gives way, at most.
  private static let most = 80
  /// How many of what has a price are tried before somebody is placed by what bars them.
  private static let tries = 6

  let run: ScenarioRun
  let scenario: Scenario
  /// The school with the scenario's changes, from which what gives way is measured.
  let school: School
  let relaxing: Relaxing

  /// What had to give way beside a plan of the scenario, with the plan then.
  func relax(
    from plan: Plan, _ warm: WarmStart
  ) throws(WorkflowError) -> (state: State, relaxed: Relaxed) {
    let first = state([], school, plan, warm)
    let pruned = try settled(pruned(grown(first)))
    let concessions = pruned.concessions.enumerated()
      .sorted { (-$0.element.cost, $0.offset) < (-$1.element.cost, $1.offset) }.map(\.element)
    let reasons = Dictionary(
      pruned.plan.whyNot(in: pruned.school).map { ($0.request.wish, $0.reason) },
      uniquingKeysWith: { one, _ in one })
    return (
      pruned,
      Relaxed(concessions, left: pruned.left, reasons: reasons, least: least(from: first))
    )
  }

  /// What placing everybody costs at least.
  private func least(from first: State) -> Int {
    guard !first.left.isEmpty else { return 0 }
    let points = first.plan.certificate.tiers.first { $0.name == .points }
    return relaxing.least(in: first.school, bound: points?.bound ?? .infinity)
  }

  /// The school with what gives way; nothing where the changes cannot be made together.
  private func school(with concessions: [Concession]) -> School? {
    let whole = Scenario(name: scenario.name, changes: scenario.changes + concessions.changes)
    return try? run.school.changed(by: whole, beside: run.base).inOrder()
  }

  /// Who is placed with what gives way; nothing where it cannot be made or no plan is found.
  private func planned(
    _ concessions: [Concession], from warm: WarmStart, atLeast least: Int = 0
  ) throws(WorkflowError) -> State? {
    guard let school = school(with: concessions),
      case .planned(let plan, let next) = try run.places(of: school, from: warm, atLeast: least)
    else { return nil }
    return state(concessions, school, plan, next)
  }

  /// The same concessions with a plan made as that of any scenario: from the plan it is held against, or where that places fewer from
  /// the one at hand.
  private func settled(_ whole: State) throws(WorkflowError) -> State {
    for warm in [run.warm, whole.warm] {
      guard case .planned(let plan, let next) = try run.outcome(of: whole.school, from: warm)
      else { continue }
      let found = state(whole.concessions, whole.school, plan, next)
      if Set(found.left).isSubset(of: whole.left) { return found }
    }
    return whole
  }

  private func state(
    _ concessions: [Concession], _ school: School, _ plan: Plan, _ warm: WarmStart
  ) -> State {
    State(
      concessions: concessions, school: school, plan: plan, warm: warm,
      left: school.wishesLeft(beside: plan.timetable),
      points: school.pointsLeft(beside: plan.timetable))
  }

  /// With one thing more after the other, until everybody is placed or nothing helps.
  ///
  /// As long as something that was priced helps nothing is priced anew.
  private func grown(_ first: State) throws(WorkflowError) -> State {
    guard !first.left.isEmpty else { return first }
    let short = placesShort(by: relaxing, in: school, beside: first.plan.timetable)
    var state = short.isEmpty ? first : try planned(short, from: first.warm) ?? first
    var priced: [Concession] = []
    for _ in 0..<Self.most where !state.left.isEmpty && !run.cancelled() {
      if let next = try step(from: state, by: &priced) {
        state = next
        continue
      }
      priced = try concessions(by: relaxing, from: prices(in: state), of: school)
      if let next = try step(from: state, by: &priced) {
        state = next
      } else if let next = try stepBeside(state) {
        state = next
      } else {
        break
      }
    }
    return state
  }

  /// One of what was priced gives way; it is not among what is left of the list.
  private func step(
    from state: State, by priced: inout [Concession]
  ) throws(WorkflowError) -> State? {
    for next in priced.firstOfEachKind(of: school, by: relaxing).prefix(Self.tries) {
      let isRepeatable =
        switch next.change {
        case .addPlaces: true
        default: false
        }
      if let found = try better([next], than: state) {
        if !isRepeatable { priced.removeAll { $0 == next } }
        return found
      }
      priced.removeAll { $0 == next }
    }
    return nil
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

  /// A state with more that gives way; nothing where that leaves as many points.
  private func better(_ more: [Concession], than state: State) throws(WorkflowError) -> State? {
    let all = more.reduce(state.concessions) { $0.adding($1) }
    let tried = try planned(all, from: state.warm)
    return tried.flatMap { $0.points < state.points ? $0 : nil }
  }

  private func prices(in state: State) throws(WorkflowError) -> [ShadowPrice] {
    do {
      return try shadowPrices(
        of: state.school, placed: entitlementsPlaced(in: state.plan.timetable, of: state.school),
        warm: state.warm)
    } catch {
      throw .optimiser(error.description)
    }
  }

  /// What is left where everything that is not needed is taken back, the dearest first, and numbers are as low as they can be.
  private func pruned(_ whole: State) throws(WorkflowError) -> State {
    var state = whole
    let order = state.concessions.enumerated().sorted {
      (-$0.element.cost, -$0.offset) < (-$1.element.cost, -$1.offset)
    }.map(\.element)
    var needs: [Change: Concession.Need] = [:]
    for concession in order where !run.cancelled() {
      guard let place = state.concessions.firstIndex(of: concession) else { continue }
      var fewer = state.concessions
      fewer.remove(at: place)
      let tried = try taken(back: fewer, from: state)
      if let tried, Set(tried.left).isSubset(of: state.left) {
        state = tried
      } else {
        needs[concession.change] = need(tried, beside: state)
        state = try lowered(concession, in: state)
      }
    }
    return State(
      concessions: state.concessions.map { concession in
        let raised = order.first { $0.change.isSameKnob(as: concession.change) }
        return Concession(
          concession.change, cost: concession.cost,
          need: needs[concession.change] ?? raised.flatMap { needs[$0.change] })
      }, school: state.school, plan: state.plan, warm: state.warm, left: state.left,
      points: state.points)
  }

  /// Who is placed with less that gives way; the plan at hand where it keeps the rules without it.
  private func taken(back fewer: [Concession], from state: State) throws(WorkflowError) -> State? {
    if let less = school(with: fewer), check(state.plan.timetable, of: less).isEmpty {
      return State(
        concessions: fewer, school: less, plan: state.plan, warm: state.warm,
        left: less.wishesLeft(beside: state.plan.timetable),
        points: less.pointsLeft(beside: state.plan.timetable))
    }
    return try planned(fewer, from: state.warm, atLeast: state.reached)
  }

  /// Whether a bound proves that without it somebody is left.
  private func need(_ tried: State?, beside state: State) -> Concession.Need {
    guard let tried, state.left.isEmpty, let all = tried.school.pointsOfAll,
      let points = tried.plan.certificate.tiers.first(where: { $0.name == .points })
    else { return .notFound }
    return points.bound < Double(all) - 0.5 ? .proved : .notFound
  }

  /// A number at the lowest value between what it was and what it is now at which nobody more is left.
  private func lowered(
    _ concession: Concession, in whole: State
  ) throws(WorkflowError) -> State {
    guard case .set(let knob, let value) = concession.change,
      let one = relaxing.concession(concession.change, of: school), one.cost > 0
    else { return whole }
    var state = whole
    var high = value
    var low = value - amount(of: concession)
    while high - low > 1, !run.cancelled() {
      let middle = (low + high) / 2
      guard let less = relaxing.concession(.set(knob, to: middle), of: school) else { break }
      let tried = try planned(
        state.concessions.adding(less), from: state.warm, atLeast: state.reached)
      if let tried, Set(tried.left).isSubset(of: state.left) {
        state = tried
        high = middle
      } else {
        low = middle
      }
    }
    return state
  }

  /// By how much a number is raised.
  private func amount(of concession: Concession) -> Int {
    guard case .set(let knob, let value) = concession.change else { return 0 }
    for less in 1...max(1, value)
    where relaxing.concession(.set(knob, to: value - less), of: school) == nil {
      return less
    }
    return value
  }
}

extension Change {
  fileprivate func isSameKnob(as other: Change) -> Bool {
    if case .set(let knob, _) = self, case .set(knob, _) = other { true } else { false }
  }
}

internal import Checking
internal import Exploring
internal import Planning
internal import Tuition

extension Relaxer {
  /// What is left where everything that is not needed is taken back, the dearest first, and numbers are as low as they can be.
  ///
  /// A deletion filter (J. W. Chinneck and E. W. Dravnieks 1991, doi:10.1287/ijoc.3.2.157).
  func pruned(_ whole: State) throws(WorkflowError) -> State {
    var state = whole
    let order = state.concessions.enumerated().sorted {
      (-$0.element.cost, -$0.offset) < (-$1.element.cost, -$1.offset)
    }.map(\.element)
    var needs: [Change: Concession.Need] = [:]
    for concession in order where !run.cancelled() && needs[concession.change] == nil {
      guard let place = state.concessions.firstIndex(of: concession) else { continue }
      var fewer = state.concessions
      fewer.remove(at: place)
      switch try taken(back: fewer, from: state) {
      case .needless(let less):
        state = less
      case .needed(let need):
        needs[concession.change] = need
        state = try lowered(concession, in: state)
      }
    }
    return State(
      concessions: state.concessions.map { concession in
        let raised = order.first { $0.change.isSameKnob(as: concession.change) }
        return Concession(
          concession.change, cost: concession.cost,
          need: needs[concession.change] ?? raised.flatMap { needs[$0.change] } ?? .notFound)
      }, school: state.school, plan: state.plan, warm: state.warm, left: state.left,
      points: state.points)
  }

  /// What comes of it that less gives way.
  private enum Less {
    /// Nobody more is left.
    case needless(State)
    case needed(Concession.Need)
  }

  /// A plan with less that gives way; the plan at hand where it keeps the rules without it.
  private func taken(back fewer: [Concession], from state: State) throws(WorkflowError) -> Less {
    if let less = school(with: fewer, first: placesEverybodyFirst),
      check(state.plan.timetable, of: less).isEmpty
    {
      return .needless(
        State(
          concessions: fewer, school: less, plan: state.plan, warm: state.warm,
          left: less.wishesLeft(beside: state.plan.timetable),
          points: less.pointsLeft(beside: state.plan.timetable)))
    }
    guard try need(without: fewer, beside: state) != .proved else { return .needed(.proved) }
    guard let tried = try planned(fewer, from: state.warm, atLeast: state.reached),
      Set(tried.left).isSubset(of: state.left)
    else { return .needed(.notFound) }
    return .needless(tried)
  }

  /// Whether a bound proves that with less somebody is left.
  private func need(
    without fewer: [Concession], beside state: State
  ) throws(WorkflowError) -> Concession.Need {
    guard state.left.isEmpty, let less = school(with: fewer, first: placesEverybodyFirst) else {
      return .notFound
    }
    let isShort = try asked { () throws(PlanningError) in
      try leavesSomebody(less, warm: state.warm)
    }
    return isShort ? .proved : .notFound
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

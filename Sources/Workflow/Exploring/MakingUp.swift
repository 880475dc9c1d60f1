internal import Exploring
internal import Planning
internal import Tuition

/// Plans the rest of a term so that missed sessions are made up where hours are left, and cost nobody what is published.
///
/// First the rest is planned without them. Then a few are asked for one after the other, each beside the plan that holds those before,
/// since a plan in which all are new moves more than it need; many all at once, and where that costs anybody a session in
/// halves. What comes out with everybody's sessions and these besides stays. Whatever fits with nobody else there at all is
/// the only thing tried, and no more than a few plans are made.
struct MakingUp {
  let continued: ([Wish: Int]) throws(WorkflowError) -> Continuation
  /// Plans what is left, from the sessions of another plan of it or else from those that are published.
  let planned: (Continuation, Plan?) throws(WorkflowError) -> Plan

  /// The most missed sessions that are asked for one after the other.
  private static let few = 6

  /// The most plans with missed sessions that are tried.
  private static let mostPlans = 8

  /// What is left with as many missed sessions as can be made up, and its plan.
  func run(_ whole: Continuation, _ units: [Unmade]) throws(WorkflowError) -> (Continuation, Plan) {
    guard !units.isEmpty else { return (whole, try planned(whole, nil)) }
    var best = try planned(without: Array(units.indices), of: units, from: nil)
    let held = best.1.timetable.sessions.counts
    var open = Array(units.indices)
    let possible = try possible(units)
    var queue = possible.count > Self.few ? [possible] : possible.map { [$0] }
    var plans = 0
    while !queue.isEmpty, plans < Self.mostPlans {
      let some = queue.removeFirst()
      let waiting = open.filter { !some.contains($0) }
      let next = try planned(without: waiting, of: units, from: best.1)
      plans += 1
      let (now, had) = (next.1.timetable.sessions.counts, best.1.timetable.sessions.counts)
      let failed = some.filter { row in
        units[row].wishes.contains { now[$0] ?? 0 <= had[$0] ?? 0 }
      }
      if failed.isEmpty, held.allSatisfy({ now[$0.key] ?? 0 >= had[$0.key] ?? $0.value }) {
        (best, open) = (next, waiting)
      } else if some.count > 1 {
        queue = Self.parts(some, failed) + queue
      }
    }
    return best
  }

  /// Those that could be made up if nobody else had tuition, each by itself.
  private func possible(_ units: [Unmade]) throws(WorkflowError) -> [Int] {
    var rows: [Int] = []
    for row in units.indices {
      let without = units.indices.filter { $0 != row && !rows.contains($0) }
      if try continued(waived(without, of: units)).couldHold(units[row].wishes) { rows.append(row) }
    }
    return rows
  }

  /// Those that came out and those that did not, or halves where none or all did.
  private static func parts(_ some: [Int], _ failed: [Int]) -> [[Int]] {
    guard failed.isEmpty || failed.count == some.count else {
      return [some.filter { !failed.contains($0) }, failed]
    }
    return [Array(some[..<(some.count / 2)]), Array(some[(some.count / 2)...])]
  }

  private func planned(
    without rows: [Int], of units: [Unmade], from plan: Plan?
  ) throws(WorkflowError) -> (Continuation, Plan) {
    let rest = try continued(waived(rows, of: units))
    return (rest, try planned(rest, plan))
  }

  private func waived(_ rows: [Int], of units: [Unmade]) -> [Wish: Int] {
    rows.flatMap { units[$0].wishes }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

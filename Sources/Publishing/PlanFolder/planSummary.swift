public import Tuition

/// What `plan.json` says: for which school and term, why the search ended, how good the plan is.
public func planSummary(
  _ plan: Plan, of school: School, withdrawals: [Withdrawal], seconds: Double
) -> JSONText {
  let certificate = plan.certificate
  return .object([
    ("format", .integer(1)),
    ("school", .string(school.records.name)),
    ("term", .string(school.records.term.name)),
    ("seed", .unsigned(certificate.seed)),
    ("stopped", .string(certificate.stopped.rawValue)),
    ("tiers", .list(certificate.tiers.map(tierSummary))),
    ("counts", countsSummary(plan, withdrawals: withdrawals)),
    ("seconds", .number((seconds * 1000).rounded() / 1000)),
  ])
}

private func tierSummary(_ tier: Tier) -> JSONText {
  .object([
    ("name", .string(tier.name.rawValue)),
    ("objective", .integer(tier.objective)),
    ("bound", .number(tier.bound)),
    ("gap", .number(tier.gap)),
  ])
}

/// What the plan holds and the work it took, sorted by name; the plan's own figures win.
private func countsSummary(_ plan: Plan, withdrawals: [Withdrawal]) -> JSONText {
  let part = plan.partlyPlaced
  let counts = plan.certificate.counts.merging(
    [
      "sessions": plan.timetable.sessions.count,
      "placed": placedCount(plan.timetable) - part,
      "unplaced": plan.unplaced.count,
      "withdrawals": withdrawals.count,
    ].merging(part > 0 ? ["placed-in-part": part] : [:]) { own, _ in own }
  ) { _, own in own }
  return .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
}

extension Plan {
  /// How many requests have some of their sessions only, which happens where the rest of a term was planned anew.
  var partlyPlaced: Int { timetable.held(of: unplaced) }
}

extension IssuedPlan {
  /// How many requests have some of their sessions only.
  var partlyPlaced: Int { timetable.held(of: unplaced.map(\.request)) }
}

extension Timetable {
  /// For how many pupils and subjects of some requests there are sessions.
  fileprivate func held(of requests: [Request]) -> Int {
    let held = Set(sessions.flatMap(\.wishes))
    return Set(requests.map(\.wish)).intersection(held).count
  }
}

/// How many requests have sessions: pairs of a pupil and a subject.
public func placedCount(_ timetable: Timetable) -> Int {
  struct Placed: Hashable {
    let pupil: Identifier<Pupil>
    let subject: Subject
  }
  return Set(
    timetable.sessions.flatMap { session in
      session.pupils.map { Placed(pupil: $0, subject: session.subject) }
    }
  ).count
}

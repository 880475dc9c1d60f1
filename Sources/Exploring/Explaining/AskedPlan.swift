public import Tuition

/// A plan that is asked about: why a request is not in it, and what would place it.
///
/// Where the plan goes on from a date in the term, what is asked is asked of the rest: what has happened stands, and a
/// request that has begun is one for the sessions that are left.
public struct AskedPlan: Sendable {
  /// The school, with what the plan rests on.
  public let school: School
  /// The sessions of the whole term.
  public let plan: Timetable
  /// The first date that could still be chosen; nothing where the whole term could.
  public let from: CalendarDate?
  /// Whether no plan meets more entitlements, or as many with more points.
  public let isProved: Bool
  /// What can still be chosen: the school then, and the sessions that stand.
  let surroundings: Surroundings
  private let rest: Continuation?

  /// Asks about a plan of a whole term.
  public init(_ plan: Timetable, of school: School, tiers: [Tier] = []) {
    self.init(
      school: school, plan: plan, from: nil, isProved: tiers.proveWhoIsPlaced,
      surroundings: Surroundings(school, plan), rest: nil)
  }

  /// Asks about a plan that goes on from a date, where one is given.
  public init(
    _ plan: Timetable, of school: School, from: CalendarDate?, tiers: [Tier] = []
  ) throws(ImpossibleChange) {
    let isProved = tiers.proveWhoIsPlaced
    try self.init(plan, of: school, from: from, isProved: isProved)
  }

  private init(
    _ plan: Timetable, of school: School, from: CalendarDate?, isProved: Bool
  ) throws(ImpossibleChange) {
    let rest = try from.map { date throws(ImpossibleChange) in
      try Continuation(of: school, plan: plan, from: date)
    }
    self.init(
      school: school, plan: plan, from: from, isProved: isProved,
      surroundings: Surroundings(
        rest?.school ?? school, rest?.standing ?? plan, from: rest?.from), rest: rest)
  }

  private init(
    school: School, plan: Timetable, from: CalendarDate?, isProved: Bool,
    surroundings: Surroundings, rest: Continuation?
  ) {
    self.school = school
    self.plan = plan
    self.from = from
    self.isProved = isProved
    self.surroundings = surroundings
    self.rest = rest
  }

  // MARK: Requests

  /// The requests, as they can still be met, of pupils and subjects without a session that stands; those that count most first.
  var open: [Request] {
    surroundings.lookup.school.records.unplaced(beside: surroundings.plan)
  }

  /// What has begun and is asked for no longer, though not all of it was given.
  var unfinished: [Unfinished] { rest?.unfinished ?? [] }

  /// The school's own row behind a request for what is left.
  func original(_ request: Request) -> Request {
    let provision = rest?.original(of: request.provision) ?? request.provision
    return school.records.requests.first {
      $0.wish == request.wish && $0.provision == provision
    } ?? request
  }

  /// The request, as it can still be met, behind a row of the school.
  func request(_ row: Request) -> Request? {
    surroundings.lookup.school.records.requests.first {
      $0.wish == row.wish
        && (rest?.original(of: $0.provision) ?? $0.provision) == row.provision
    }
  }

  /// How many sessions of a pupil and subject have happened.
  func given(_ wish: Wish) -> Int {
    rest?.past.count { $0.subject == wish.subject && $0.pupils.contains(wish.pupil) } ?? 0
  }

  /// Sessions of what is left under the school's own names.
  func whole(_ sessions: [Session]) -> [Session] {
    guard let rest else { return sessions }
    return sessions.map(rest.whole)
  }

  // MARK: Otherwise

  /// The same with changes to the school.
  func changed(by changes: [Change]) throws(ImpossibleChange) -> AskedPlan {
    guard !changes.isEmpty else { return self }
    let changed = try school.changed(
      by: Scenario(name: "as asked", changes: changes), beside: plan)
    return try AskedPlan(plan, of: changed, from: from, isProved: isProved)
  }

  /// The same with some sessions of a whole term instead of those of their names.
  func replacing(_ sessions: [Session]) -> AskedPlan {
    guard !sessions.isEmpty else { return self }
    let names = Set(sessions.map(\.id))
    func with(_ plan: Timetable) -> Timetable {
      Timetable(
        plan.sessions.filter { !names.contains($0.id) } + sessions,
        order: { school.periodIndex($0) ?? 0 })
    }
    return AskedPlan(
      school: school, plan: with(plan), from: from, isProved: isProved,
      surroundings: surroundings.with(with(surroundings.plan)), rest: rest)
  }

  /// The same without what could still be chosen otherwise for some pupils and subjects.
  func without(_ gone: Set<Wish>) -> AskedPlan {
    guard !gone.isEmpty else { return self }
    func left(_ sessions: [Session]) -> Timetable {
      Timetable(
        sessions.compactMap { session in
          from.map { session.date < $0 } ?? false ? session : session.without(gone)
        }, order: { school.periodIndex($0) ?? 0 })
    }
    return AskedPlan(
      school: school, plan: left(plan.sessions), from: from, isProved: isProved,
      surroundings: surroundings.with(left(surroundings.plan.sessions)), rest: rest)
  }
}

extension [Tier] {
  /// Whether the tiers that say who is placed are proved.
  fileprivate var proveWhoIsPlaced: Bool {
    let those = filter { $0.name == .statutory || $0.name == .points }
    return those.contains { $0.name == .points } && those.allSatisfy { $0.gap == 0 }
  }
}

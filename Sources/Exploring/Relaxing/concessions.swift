public import Tuition

extension School {
  /// How many wishes there are beyond the places of all pots; 0 where places are unlimited.
  public var wishesBeyondPlaces: Int {
    guard let pots = records.pots else { return 0 }
    return max(0, Set(records.requests.map(\.wish)).count - pots.reduce(0) { $0 + $1.places })
  }

  fileprivate func pays(_ pot: Pot, for request: Request) -> Bool {
    pupil(request.pupil).map { pot.matches(request, of: $0) } ?? false
  }
}

/// One more place of each pot that could pay for those who are left, the one for most of them first.
///
/// - Parameters:
///   - relaxing: what may give way.
///   - school: the school, with what gave way already.
///   - plan: the sessions that are placed.
public func placesForThoseLeft(
  by relaxing: Relaxing, in school: School, beside plan: Timetable
) -> [Concession] {
  let left = school.records.unplaced(beside: plan)
  var found: [(concession: Concession, count: Int)] = []
  for pot in school.records.pots ?? [] {
    let count = left.count { school.pays(pot, for: $0) }
    guard count > 0, let one = relaxing.concession(.addPlaces(pot.id, 1), of: school) else {
      continue
    }
    found.append((one, count))
  }
  return found.enumerated().sorted {
    (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
  }.map(\.element.concession)
}

/// What would place those who are left, each beside the plan as it is, the cheapest for each first.
///
/// - Parameters:
///   - relaxing: what may give way.
///   - school: the school, with what gave way already.
///   - plan: the sessions that are placed.
///   - base: the school as it is, from which the weights count.
public func remedies(
  by relaxing: Relaxing, in school: School, beside plan: Timetable, from base: School
) -> [[Concession]] {
  let asked = AskedPlan(plan, of: school)
  return asked.open.compactMap { request -> [Concession]? in
    let found = asked.explanation(of: request)?.remedies ?? []
    let possible = found.filter(\.displaced.isEmpty).compactMap { remedy -> [Concession]? in
      let concessions = remedy.changes.compactMap { relaxing.concession($0, of: base) }
      return concessions.count == remedy.changes.count ? concessions : nil
    }
    return possible.min { cost($0) < cost($1) }
  }
}

private func cost(_ concessions: [Concession]) -> Int { concessions.reduce(0) { $0 + $1.cost } }

extension School {
  /// The wishes that have no session in a plan.
  public func wishesLeft(beside plan: Timetable) -> [Wish] {
    Set(records.unplaced(beside: plan).map(\.wish)).sorted()
  }

  /// The points of the requests without a session, the most of each wish.
  public func pointsLeft(beside plan: Timetable) -> Int {
    records.unplaced(beside: plan).reduce(into: [:] as [Wish: Int]) {
      let wish = Wish(pupil: $1.pupil, subject: $1.subject)
      $0[wish] = max($0[wish] ?? 0, $1.points)
    }.values.reduce(0, +)
  }

  /// The points of a plan that places everybody; nothing where alternatives differ, so that it is not one number.
  public var pointsOfAll: Int? {
    let wishes = Set(records.requests.map(\.wish))
    guard wishes.count == records.requests.count else { return nil }
    return records.requests.reduce(0) { $0 + $1.points }
  }
}

extension Relaxing {
  /// What placing everybody costs at least: a place for each wish beyond the places that there are, and something where it
  /// is proved that somebody is left.
  ///
  /// - Parameters:
  ///   - school: the school before anything gives way.
  ///   - bound: what no plan of it can better in points.
  public func least(in school: School, bound: Double) -> Int {
    let short = school.wishesBeyondPlaces * (weights[.place] ?? 0)
    guard let all = school.pointsOfAll, bound < Double(all) - 0.5 else { return short }
    return max(short, weights.values.min() ?? 0)
  }
}

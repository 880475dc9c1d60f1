/// Finds groups worth having where the pupils who may share one are too many for every group to be priced.
///
/// A group meets all its members at the same times, so what it is charged is at least what its members would be charged
/// together if each chose the times alone and paid an equal part of tutor and room:
///
///     price(S, n)  =  sum over m in S of (p_m + t / |S|) n   >=   sum over m in S of  min over n of (p_m + t / |S|) n
///
/// These shares bound every group at once. Groups are grown member by member, best bound first, each part priced as a whole
/// at its own times: so the best are found without the others being looked at, and what was not looked at is bounded by where
/// the search stood (best-first branch and bound with plunging, T. Achterberg 2007, section 6). Work is bounded in any case.
final class GroupPricer {
  /// How many parts of groups are priced for each tutor and size in a round.
  private static let mostParts = 250
  /// How many groups are found for each tutor and size in a round.
  private static let mostGroups = 12
  /// How many parts are kept laid out.
  private static let mostLaidOut = 4000

  private let pool: UnitPool
  private let residual: Residual
  private let circles: [Circle]
  /// The groups found so far, with their tutors, in the order in which they were found.
  private(set) var found: [Candidate] = []
  private var isFound: Set<[Int]> = []
  /// Parts priced lately, since most are priced again in the next round and with the next tutor.
  private var laidOut: [[Int]: Unit] = [:]

  /// The circles of a pool that are too large to list, priced in what is free.
  init(_ pool: UnitPool, in residual: Residual) {
    self.pool = pool
    self.residual = residual
    circles = pool.circles.filter { !pool.isListed($0) }
      .map { Circle($0, in: pool, residual: residual) }
  }

  /// Prices the groups found before, and looks for more.
  func price(_ round: inout PricingRound) {
    round.price(found)
    let known = found.count
    for circle in circles {
      for tutor in circle.tutors {
        for shape in circle.shapes { search(circle, tutor: tutor, shape, &round) }
      }
    }
    round.price(Array(found[known...]))
  }

  /// Looks for groups of a shape with one tutor, and notes what those not found may bring.
  private func search(
    _ circle: Circle, tutor: Int, _ shape: GroupShape, _ round: inout PricingRound
  ) {
    let shares = shares(circle, tutor: tutor, shape, round)
    let least = Self.least(round.book)
    var frontier = GroupFrontier(shares: shares.map(\.share), size: shape.size)
    var parts = 0
    var groups = 0
    while let bound = frontier.least, bound < least, parts < Self.mostParts,
      groups < Self.mostGroups, let part = frontier.grow()
    {
      parts += 1
      let members = part.places.map { shares[$0].member }.sorted()
      guard pool.haveDistinctPupils(members), !isFound.contains(members + [tutor]) else { continue }
      let unit = layOut(members)
      let isWhole = members.count == shape.size
      guard let task = CountTask(unit, tutor: tutor, in: residual),
        let quote = UnitCharge(unit, by: round.book, in: isWhole ? nil : shape)
          .quote(task, tutor: tutor, below: least - part.rest, with: round.pricer)
      else { continue }
      if !isWhole {
        frontier.add(part.places, bound: quote.bound)
      } else if quote.bound < least {
        groups += 1
        isFound.insert(members + [tutor])
        found.append(Candidate(unit: pool.unit(members), tutor: tutor, task: task))
      }
    }
    lose(frontier.least, of: shares, size: shape.size, &round)
  }

  private func layOut(_ members: [Int]) -> Unit {
    if let unit = laidOut[members] { return unit }
    if laidOut.count == Self.mostLaidOut { laidOut = [:] }
    let unit = Unit(pool.model, members: members)
    laidOut[members] = unit
    return unit
  }

  /// What each member would be charged alone, the least first; those who cannot meet the tutor left out.
  private func shares(
    _ circle: Circle, tutor: Int, _ shape: GroupShape, _ round: PricingRound
  ) -> [(member: Int, share: Double)] {
    circle.singles.compactMap { single in
      guard let task = single.tasks[tutor],
        let quote = UnitCharge(single.unit, by: round.book, in: shape)
          .quote(task, tutor: tutor, below: 0, with: round.pricer)
      else { return nil }
      return (single.unit.members[0], quote.bound)
    }.sorted { ($0.share, $0.member) < ($1.share, $1.member) }
  }

  /// Notes what the groups that were not looked at may bring: the shares of their members, or as much as where the search
  /// stood.
  private func lose(
    _ stood: Double?, of shares: [(member: Int, share: Double)], size: Int,
    _ round: inout PricingRound
  ) {
    let least = Self.least(round.book)
    let even = min(stood ?? least, least) / Double(size)
    let members = shares.map(\.member)
    if even * Double(members.count) >= shares.reduce(0, { $0 + min(0, $1.share) }) {
      round.lose(even, ofEach: members)
    } else {
      for (member, share) in shares { round.lose(share, ofEach: [member]) }
    }
  }

  /// A reduced cost above which a group is not worth having.
  private static func least(_ book: PriceBook) -> Double {
    -Tolerance.reducedCost * max(1, book.aim.points)
  }
}

internal import GLPK
public import Tuition

/// What one more of each scarce thing would be worth in points, by the duals of the relaxation of the points.
///
/// The relaxation is that of a school in which every tutor could be used in every hour, of which those they do not have are capped
/// at a hair. So an hour that nobody has yet gets a price like any other. The hair also picks, among the many duals of a
/// degenerate programme, those that hold upwards (A. Aucamp and D. Steinberg 1982, J. Opl Res. Soc. 33, 557). Hours help each other,
/// and their prices with a hair of all say too much of one: the dearest of each day are given one by one, and the relaxation
/// solved again. What caps on losses are worth is not in the duals, since pricing keeps them: there the school with the higher cap is
/// priced once at the same duals.
///
/// - Parameters:
///   - school: the school.
///   - placed: the entitlements that are placed, which stay so.
///   - hours: how many hours of a tutor's day are looked at.
///   - warm: what a plan of the school left, to begin with its columns.
public func shadowPrices(
  of school: School, placed: Int, hours: Int = 1, warm: WarmStart? = nil
) throws(PlanningError) -> [ShadowPrice] {
  do {
    let wider = Search.still(try school.withEveryHour())
    let plain = TermModel(school)
    let left = wider.left(beside: plain)
    let (duals, prices) = try wider.prices(
      left: left, plain, held: Held(placed: placed, hours: hours), warm: warm)
    let base = Search.still(school).ceiling(at: duals, of: wider)
    let caps = try school.raisedCaps().map { good, raised in
      ShadowPrice(good, points: max(0, Search.still(raised).ceiling(at: duals, of: wider) - base))
    }
    return prices + caps.filter { $0.points > PriceList.least }
  } catch {
    throw PlanningError(description: "The solver could not price what is scarce: \(error)")
  }
}

extension Search {
  /// A search that only bounds.
  static func still(_ school: School) -> Search {
    Search(school, published: nil, seed: 1, until: StoppingRule { _ in nil }, progress: { _ in })
  }

  /// The share of a session by which every cap is raised, so that its dual is that of one more.
  private static let hair = 0.02

  /// The upper bounds of the rows, a hair above; hours that the tutors of the school as it is lack have nothing but the hair.
  func left(beside plain: TermModel) -> [Double] {
    let table = columns.table
    var left = CountPlan(columns).left
    let (keys, labels) = (model.grid.keyCount, model.grid.labelCount)
    for (place, row) in table.tutorSlot.enumerated() where row >= 0 {
      let (tutor, key) = (place / labels / keys, place / labels % keys)
      left[row] = Double(
        (plain.tutors[tutor].free[key] & model.grid.labelWeeks[place % labels]).count)
    }
    let capped = [
      table.tutorSlot, table.tutorDay, table.tutorWeek, table.roomSlot, table.lessonSlot,
      table.pupilDay, table.pot,
    ]
    for row in capped.joined() where row >= 0 { left[row] += Self.hair }
    return left
  }

  /// What no plan of this school can better in points, by duals found for another with the same tutors and times.
  func ceiling(at duals: [Double], of other: Search) -> Double {
    let own = columns.table.carried(duals, from: other.columns.table)
    var bound = DualBound(columns, aim: Aim(.points), left: CountPlan(columns).left)
    for (row, limit) in columns.table.bounds.enumerated() {
      bound.take(own[row], ofRow: row, within: limit)
    }
    bound.close()
    var round = PricingRound(
      pool, book: PriceBook(columns, duals: bound.duals, aim: Aim(.points)), pricer: CountPricer(),
      most: 1)
    round.price(listed)
    groups.price(&round)
    return -bound.value(shortfall: round.shortfall)
  }
}

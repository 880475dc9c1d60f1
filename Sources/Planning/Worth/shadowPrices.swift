internal import GLPK
public import Tuition

/// What one more of each scarce thing would be worth in points, by the duals of the relaxation of the points.
///
/// The relaxation is that of a school in which every tutor could be used in every hour, of which those they do not have are capped
/// at a hair. So an hour that nobody has yet gets a price like any other. The hair also picks, among the many duals of a
/// degenerate programme, those that hold upwards (A. Aucamp and D. Steinberg 1982, J. Opl Res. Soc. 33, 557). What caps on losses are
/// worth is not in the duals, since pricing keeps them: there the school with the higher cap is priced once at the same duals.
///
/// - Parameters:
///   - school: the school.
///   - placed: the entitlements that are placed, which stay so.
///   - warm: what a plan of the school left, to begin with its columns.
public func shadowPrices(
  of school: School, placed: Int, warm: WarmStart? = nil
) throws(PlanningError) -> [ShadowPrice] {
  do {
    let wider = Search.still(try school.withEveryHour())
    let plain = TermModel(school)
    let left = wider.left(beside: plain)
    let duals = try wider.pointDuals(left: left, placed: placed, warm: warm)
    let list = PriceList(wider.columns, plain: plain, duals: duals)
    let base = Search.still(school).ceiling(at: duals, of: wider)
    let caps = try school.raisedCaps().map { good, raised in
      ShadowPrice(good, points: max(0, Search.still(raised).ceiling(at: duals, of: wider) - base))
    }
    return list.prices + caps.filter { $0.points > PriceList.least }
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

  /// The dual of each row where the relaxation of the points is solved.
  func pointDuals(left: [Double], placed: Int, warm: WarmStart?) throws(GLPKError) -> [Double] {
    if let warm {
      let lookup = WarmLookup(warm, in: pool, candidates: candidates)
      for row in warm.columns {
        if let column = lookup.column(row) { _ = columns.index(of: column) }
      }
    }
    let master = Master(columns, aim: Aim(.points), left: left, counters: counters)
    let held = [(row: columns.table.statutory, least: Double(placed))]
    _ = try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(&program, required: required, held: held)
      for index in columns.columns.indices { try master.add(index, to: &program) }
      return try master.converge(
        &program, candidates: candidates, until: Enough(distance: Tolerance.tierDistance))
    }
    return master.lastDuals
  }

  /// What no plan of this school can better in points, by duals found for another with the same tutors and times.
  func ceiling(at duals: [Double], of other: Search) -> Double {
    let own = columns.table.carried(duals, from: other.columns.table)
    var bound = DualBound(columns, aim: Aim(.points), left: CountPlan(columns).left)
    for (row, limit) in columns.table.bounds.enumerated() {
      bound.take(own[row], ofRow: row, within: limit)
    }
    bound.close()
    let round = PricingRound(
      candidates, pool: pool, book: PriceBook(columns, duals: bound.duals, aim: Aim(.points)),
      pricer: CountPricer(), most: 0)
    return -bound.value(shortfall: round.shortfall)
  }
}

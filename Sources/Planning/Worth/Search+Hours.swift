internal import GLPK
internal import Tuition

/// What is held and looked at while scarce things are priced.
struct Held {
  /// The entitlements that are placed.
  let placed: Int
  /// How many hours of a tutor's day are looked at.
  let hours: Int
}

extension Search {
  /// How often columns are priced for one more hour; what these rounds miss makes it look worth a little less.
  private static let rounds = 6

  /// The duals of the relaxation of the points, and the prices of everything scarce.
  func prices(
    left: [Double], _ plain: TermModel, held: Held, warm: WarmStart?
  ) throws(GLPKError) -> (duals: [Double], prices: [ShadowPrice]) {
    if let warm {
      let lookup = WarmLookup(warm, in: pool, candidates: candidates.all)
      for row in warm.columns {
        if let column = lookup.column(row) { _ = columns.index(of: column) }
      }
    }
    let master = Master(columns, aim: Aim(.points), left: left, counters: counters)
    return try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try master.begin(
        &program, required: required,
        held: [(row: columns.table.statutory, least: Double(held.placed))])
      for index in columns.columns.indices { try master.add(index, to: &program) }
      _ = try master.converge(
        &program, candidates: candidates.all, until: Enough(distance: Tolerance.tierDistance))
      let duals = master.lastDuals
      let list = PriceList(columns, plain: plain, duals: duals)
      let hours = try given(list.dearestHours(held.hours), plain, master, &program)
      return (duals, hours + list.others)
    }
  }

  /// What each hour is worth where it is given alone.
  private func given(
    _ hours: [PriceList.Hour], _ plain: TermModel, _ master: Master,
    _ program: inout LinearProgram
  ) throws(GLPKError) -> [ShadowPrice] {
    for row in columns.table.tutorSlot where row >= 0 {
      let whole = master.left[row].rounded(.down)
      if whole == 0 { try master.setLeft(0, ofRow: row, in: &program) }
    }
    let enough = Enough(rounds: Self.rounds, distance: 0.5, method: .dualThenPrimal)
    let base = try master.converge(&program, candidates: candidates.all, until: enough).objective
    var prices: [ShadowPrice] = []
    for hour in hours {
      for (row, dates) in hour.rows {
        try master.setLeft(master.left[row] + dates, ofRow: row, in: &program)
      }
      let own = candidates.all.filter { $0.tutor == hour.tutor }
      let objective = try master.converge(&program, candidates: own, until: enough).objective
      for (row, dates) in hour.rows {
        try master.setLeft(master.left[row] - dates, ofRow: row, in: &program)
      }
      let points = min(hour.points, base - objective)
      if points > PriceList.least { prices.append(ShadowPrice(hour.good, points: points)) }
    }
    return prices
  }
}

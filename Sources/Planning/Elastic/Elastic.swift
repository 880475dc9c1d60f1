internal import GLPK
internal import Tuition

/// The master in which everybody is placed, and what is short is bought.
///
/// With the columns x of the master, the goods g at weights w_g, and what one of each adds to the rows,
///
///     minimise    sum over g of  w_g z_g
///     subject to  A x - D z <= b,   sum of x over the columns of a block = 1 for each block,   0 <= z <= most
///
/// (elastic programmes: G. G. Brown and G. W. Graves 1975; J. W. Chinneck 2008, Feasibility and Infeasibility in Optimization,
/// chapter 6). Its value bounds what placing everybody costs. A dive raises what was bought in part to whole numbers, one after the
/// other, and then takes back what the others make needless.
final class Elastic {
  /// A purchase this close to a whole number is one.
  private static let nearlyWhole = 1e-5
  /// How many rounds of pricing follow each step of the dive.
  private static let rounds = 4
  /// How often cuts are added before the dive.
  private static let cuts = 6
  /// What the dearest good weighs in the programme, so that nobody is left where a few goods would do.
  private static let dearest = 10.0

  let search: Search
  let goods: [OnOffer]
  private let required: [Int]
  private let left: [Double]
  /// The columns and rows of the programme that is being solved.
  private var master: Master
  private let looksForGroups: Bool
  private let candidates: [Candidate]
  private let scale: Double
  /// The places of the goods in the programme.
  private var places: [Int] = []
  /// The places of what stands in for those who are asked for.
  private var demands: [Int] = []

  /// What stays as it is.
  enum Fixed { case nothing, placements }

  /// - Parameter fixed: whether those who are placed stay so; then only the others are asked for.
  convenience init(
    _ school: School, by relaxing: Relaxing, warm: WarmStart, fixing fixed: Fixed
  ) throws(InvalidSchool) {
    let search = Search.still(try school.opened(for: relaxing))
    let lookup = WarmLookup(warm, in: search.pool, candidates: search.candidates.all)
    search.columns.add(warm.cuts.compactMap { lookup.cut($0, table: search.columns.table) })
    for row in warm.columns {
      if let column = lookup.column(row) { _ = search.columns.index(of: column) }
    }
    var placed: [Int] = []
    if fixed == .placements {
      for placement in warm.placements.compactMap(lookup.placement) {
        placed.append(
          search.columns.index(of: Column(placement, of: search.pool.units[placement.unit])))
      }
    }
    self.init(search, plain: TermModel(school), by: relaxing, fixing: placed)
  }

  private init(_ search: Search, plain: TermModel, by relaxing: Relaxing, fixing fixed: [Int]) {
    self.search = search
    goods = GoodsList(search.columns, plain: plain, by: relaxing).goods
    let whole = CountPlan(search.columns, fixing: fixed)
    required = whole.unmetBlocks
    let rows = whole.left.prefix(search.columns.table.bounds.count)
    left = Self.left(Array(rows), of: search.columns, beside: plain)
    master = Master(search.columns, aim: Aim(), left: left, counters: search.counters)
    looksForGroups = fixed.isEmpty
    let open = Set(required)
    candidates =
      fixed.isEmpty
      ? search.listed
      : search.candidates.all.filter { candidate in
        search.pool.units[candidate.unit].members.allSatisfy {
          open.contains(search.pool.block(ofRequest: $0))
        }
      }
    scale = Self.dearest / Double(max(1, goods.map(\.weight).max() ?? 1))
  }

  /// What is left of each row without what is not the school's own.
  private static func left(
    _ whole: [Double], of columns: ColumnPool, beside plain: TermModel
  ) -> [Double] {
    var left = whole
    let (table, model) = (columns.table, columns.units.model)
    let (keys, labels) = (model.grid.keyCount, model.grid.labelCount)
    let tutors = GoodsList.tutors(of: model, in: plain)
    for (place, row) in table.tutorSlot.enumerated() where row >= 0 {
      let (tutor, key) = (place / labels / keys, place / labels % keys)
      let own = tutors[tutor].map { plain.tutors[$0].free[key] } ?? 0
      let more = model.tutors[tutor].free[key] & ~own & model.grid.labelWeeks[place % labels]
      left[row] -= Double(more.count)
    }
    for (place, row) in table.roomSlot.enumerated() where row >= 0 {
      left[row] -= GoodsList.dates(model, key: place / labels % keys, label: place % labels)
    }
    return left
  }

  /// The same with the cuts that are known.
  private var whole: [Double] {
    left + search.columns.cuts.map { Double($0.weight(Int(left[$0.slot]))) }
  }

  // MARK: Solving

  /// What one of a good adds to rows and cuts.
  private func entries(of good: OnOffer) -> [(row: Int, amount: Double)] {
    let columns = search.columns
    var entries = good.rows
    for (row, amount) in good.rows where columns.table.isTutorSlot(row) {
      for cut in columns.cuts(onSlot: row) {
        entries.append(
          (columns.table.bounds.count + cut, Double(columns.cuts[cut].weight(Int(amount)))))
      }
    }
    return entries
  }

  /// Begins a programme with the columns that are known.
  private func begin(_ program: inout LinearProgram) throws(GLPKError) {
    let columns = search.columns
    master = Master(columns, aim: Aim(), left: whole, counters: search.counters)
    if looksForGroups {
      master.groups = search.groups
      master.isAlone = true
    }
    try master.begin(&program, required: required, held: [])
    demands = Array(program.columnCount - required.count..<program.columnCount)
    places = []
    let all = goods.map(entries)
    for (row, _) in all.joined() where master.localRow[row] < 0 {
      try master.addRow(row, .atMost(master.left[row]), to: &program)
    }
    for (good, entries) in zip(goods, all) {
      places.append(
        try program.addColumn(
          cost: Double(good.weight) * scale, bounds: .between(0, Double(good.most)),
          rows: entries.map { master.localRow[$0.row] }, values: entries.map { -$0.amount }))
    }
    let open = Set(required)
    for index in columns.columns.indices
    where columns.blocks(of: columns.columns[index]).allSatisfy(open.contains) {
      try master.add(index, to: &program)
    }
  }

  /// Adds cuts; whether there were any.
  private func cut(_ program: inout LinearProgram) throws(GLPKError) -> Bool {
    let values = try bought(&program)
    var openings: [Int: Master.Opening] = [:]
    for (number, good) in goods.enumerated() {
      for (row, dates) in good.rows where search.columns.table.isTutorSlot(row) {
        openings[row] = Master.Opening(place: places[number], dates: dates, value: values[number])
      }
    }
    return try master.cut(&program, openings: openings)
  }

  /// What everybody costs at least, and where it is asked for what to buy.
  func solve(buying: Bool) throws(GLPKError) -> (least: Double, duals: [Double], bought: [Int]) {
    try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try begin(&program)
      let enough = Enough(rounds: 40, distance: 0.2)
      _ = try master.converge(&program, candidates: candidates, until: enough)
      try giveUp(&program)
      for _ in 0..<Self.cuts {
        guard try cut(&program) else { break }
        _ = try master.converge(&program, candidates: candidates, until: enough)
      }
      let least = try bound(&program)
      let duals = master.lastDuals
      let objective = try program.objective / scale
      let bought = buying ? try dive(&program, beyond: objective) : []
      return (least, duals, bought)
    }
  }

  /// Whether it is proved that somebody is left when nothing is bought.
  func isShort() throws(GLPKError) -> Bool {
    try LinearProgram.with { (program: inout LinearProgram) throws(GLPKError) in
      try begin(&program)
      let enough = Enough(rounds: 40, distance: 0.2)
      for _ in 0..<Self.cuts {
        let found = try master.converge(&program, candidates: candidates, until: enough)
        if found.bound > Tolerance.whole { return try bound(&program) > Tolerance.whole }
        guard try cut(&program) else { return false }
      }
      return false
    }
  }

  /// Asks no longer for those whom nothing that can be bought would place.
  private func giveUp(_ program: inout LinearProgram) throws(GLPKError) {
    let values = try program.values()
    let left = demands.filter { values[$0] > Self.nearlyWhole }
    guard !left.isEmpty else { return }
    for place in left { try program.setCost(0, ofColumn: place) }
    demands.removeAll(where: left.contains)
    _ = try master.converge(
      &program, candidates: candidates, until: Enough(rounds: 10, distance: 0.2))
  }

  /// What no set of goods costs less than, in the school's weights.
  ///
  /// The bound of the master counts no purchases; one that the duals would make for a gain is taken off as often as it could be
  /// made, and so is a place that they would fill beyond those that there are.
  private func bound(_ program: inout LinearProgram) throws(GLPKError) -> Double {
    var bound = master.price(
      at: try program.duals(), candidates: candidates, most: 1, isExact: true
    ).bound
    let duals = master.lastDuals
    for good in goods {
      let gain = entries(of: good).reduce(Double(good.weight) * scale) {
        $0 + duals[$1.row] * $1.amount
      }
      bound += min(0, gain) * Double(good.most)
    }
    let table = search.columns.table
    for (choice, pots) in search.model.potChoices.enumerated() {
      for pot in pots {
        let gain = duals[table.potChoice[choice]] - duals[table.pot[pot]]
        bound += min(0, gain) * Double(search.model.blocks.count)
      }
    }
    return max(0, bound / scale)
  }

  /// What no set of goods costs less than at the duals of another school with the same people and times, in the school's weights.
  func floor(at duals: [Double], of other: Elastic) -> Double {
    let columns = search.columns
    let own = carried(duals, from: other)
    var bound = DualBound(columns, aim: Aim(), left: whole)
    let blocks = Set(columns.table.block)
    for (row, most) in whole.enumerated() where own[row] != 0 {
      bound.take(own[row], ofRow: row, within: blocks.contains(row) ? .fixed(1) : .atMost(most))
    }
    bound.close()
    var round = PricingRound(
      search.pool, book: PriceBook(columns, duals: bound.duals, aim: Aim()), pricer: CountPricer(),
      most: 1)
    round.price(search.listed)
    search.groups.price(&round)
    return bound.value(shortfall: round.shortfall) / scale
  }

  /// The duals of another school's rows and cuts, for those here; its cuts are here from now on.
  private func carried(_ duals: [Double], from other: Elastic) -> [Double] {
    let (columns, theirs) = (search.columns, other.search.columns)
    guard columns !== theirs else { return duals }
    var slots: [Int: Int] = [:]
    for (mine, source) in [
      (columns.table.tutorSlot, theirs.table.tutorSlot),
      (columns.table.tutorKey, theirs.table.tutorKey),
    ] {
      for (row, old) in zip(mine, source) where row >= 0 && old >= 0 { slots[old] = row }
    }
    let cuts = theirs.cuts.map { cut in
      slots[cut.slot].map { SlotCut(slot: $0, weights: cut.weights) }
    }
    columns.add(Set(cuts.compactMap(\.self)).subtracting(columns.cuts).sorted { $0.slot < $1.slot })
    var own = columns.table.carried(duals, from: theirs.table)
    own += [Double](repeating: 0, count: columns.cuts.count)
    let places = TermModel.rows(columns.cuts)
    for (number, cut) in cuts.enumerated() {
      guard let cut, let place = places[cut] else { continue }
      own[columns.table.bounds.count + place] = duals[theirs.table.bounds.count + number]
    }
    return own
  }

  /// What was bought, in words of the school.
  func purchases(_ counts: [Int]) -> [Purchase] {
    zip(goods, counts).filter { $0.1 > 0 }.map { Purchase(good: $0.0.good, count: $0.1) }
  }

  // MARK: Buying

  /// Whole numbers of goods with which everybody is placed, as far as the relaxation knows.
  ///
  /// - Parameter objective: what the relaxation pays.
  private func dive(
    _ program: inout LinearProgram, beyond objective: Double
  ) throws(GLPKError) -> [Int] {
    var held = [Int](repeating: 0, count: goods.count)
    for _ in 0..<goods.count {
      let values = try bought(&program)
      let open = values.indices.filter {
        values[$0] - Double(held[$0]) > Self.nearlyWhole
      }
      let parts = open.map { (good: $0, part: values[$0] - values[$0].rounded(.down)) }
      func isWhole(_ part: Double) -> Bool {
        part < Self.nearlyWhole || part > 1 - Self.nearlyWhole
      }
      guard let most = parts.filter({ !isWhole($0.part) }).map(\.part).max() else {
        return try pruned(values.map { Int($0.rounded()) }, beyond: objective, &program)
      }
      for (good, part) in parts where isWhole(part) || part >= min(most, 0.9) {
        held[good] = Int((values[good] - Self.nearlyWhole).rounded(.up))
        try program.setBounds(
          .between(Double(held[good]), Double(goods[good].most)), ofColumn: places[good])
      }
      try converge(&program)
      if try cut(&program) { try converge(&program) }
    }
    return held
  }

  /// The same without what the others make needless, the dearest first; nothing is tried that would pay less than the relaxation.
  private func pruned(
    _ whole: [Int], beyond objective: Double, _ program: inout LinearProgram
  ) throws(GLPKError) -> [Int] {
    var held = whole
    for good in goods.indices {
      try program.setBounds(.between(0, Double(held[good])), ofColumn: places[good])
    }
    let order = goods.indices.filter { held[$0] > 0 }
      .sorted { (-goods[$0].weight, $0) < (-goods[$1].weight, $1) }
    func paid() -> Int { goods.indices.reduce(0) { $0 + goods[$1].weight * held[$1] } }
    for good in order
    where held[good] > 0 && Double(paid() - goods[good].weight) > objective - Self.nearlyWhole {
      try program.setBounds(.between(0, Double(held[good] - 1)), ofColumn: places[good])
      try converge(&program)
      let all = try program.values()
      let isMet = demands.allSatisfy { all[$0] < Self.nearlyWhole }
      let values = places.map { all[$0] }
      if isMet {
        for own in goods.indices {
          held[own] = min(held[own], Int((values[own] - Self.nearlyWhole).rounded(.up)))
        }
      }
      for own in goods.indices {
        try program.setBounds(.between(0, Double(max(0, held[own]))), ofColumn: places[own])
      }
    }
    return held
  }

  private func converge(_ program: inout LinearProgram) throws(GLPKError) {
    _ = try master.converge(
      &program, candidates: candidates,
      until: Enough(rounds: Self.rounds, distance: 0.2, method: .dualThenPrimal))
  }

  private func bought(_ program: inout LinearProgram) throws(GLPKError) -> [Double] {
    let values = try program.values()
    return places.map { values[$0] }
  }
}

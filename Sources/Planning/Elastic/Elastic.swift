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
  static let nearlyWhole = 1e-5
  /// How many rounds of pricing follow each step of the dive.
  private static let rounds = 4
  /// How often cuts are added before the dive.
  private static let cuts = 6
  /// What the dearest good weighs in the programme, so that nobody is left where a few goods would do.
  private static let dearest = 10.0

  let search: Search
  let goods: [OnOffer]
  private let required: [Int]
  let left: [Double]
  /// The columns and rows of the programme that is being solved.
  var master: Master
  private let looksForGroups: Bool
  let candidates: [Candidate]
  let scale: Double
  /// The places of the goods in the programme.
  var places: [Int] = []
  /// The places of what stands in for those who are asked for.
  var demands: [Int] = []

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
  var whole: [Double] {
    left + search.columns.cuts.map { Double($0.weight(Int(left[$0.slot]))) }
  }

  // MARK: Solving

  /// What one of a good adds to rows and cuts.
  func entries(of good: OnOffer) -> [(row: Int, amount: Double)] {
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
  func cut(_ program: inout LinearProgram) throws(GLPKError) -> Bool {
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
      let bought = buying ? try buy(&program, beyond: objective) : []
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

  /// What was bought, in words of the school.
  func purchases(_ counts: [Int]) -> [Purchase] {
    zip(goods, counts).filter { $0.1 > 0 }.map { Purchase(good: $0.0.good, count: $0.1) }
  }

  func converge(_ program: inout LinearProgram) throws(GLPKError) {
    _ = try master.converge(
      &program, candidates: candidates,
      until: Enough(rounds: Self.rounds, distance: 0.2, method: .dualThenPrimal))
  }

  func bought(_ program: inout LinearProgram) throws(GLPKError) -> [Double] {
    let values = try program.values()
    return places.map { values[$0] }
  }
}

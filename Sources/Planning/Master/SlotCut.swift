internal import GLPK

/// A cut on a tutor's slot, key over all labels, or term: what its dates can hold in whole numbers of sessions.
///
/// With R dates there and a whole number of sessions a in each column, every superadditive w with w(0) = 0 gives
///
///     sum_j a_j x_j <= R   implies   sum_j w(a_j) x_j <= w(R).
///
/// It says, for instance, that of columns with ten sessions at a slot of fourteen dates only one can be whole: w(a) =
/// floor(a / 10). Such functions are the dual feasible functions of bin packing (J. Lueker 1983; C. Alves and others
/// 2016, doi:10.1007/978-3-319-27604-5). The dual of the cut adds w(n) to the price of n sessions at an arm, which the nested
/// knapsack takes as it is.
struct SlotCut: Hashable {
  /// The row of the tutor's slot, key or term.
  let slot: Int
  /// What each number of sessions from none to R weighs.
  let weights: [Int]

  /// What a number of sessions weighs.
  func weight(_ sessions: Int) -> Int { weights[max(0, min(sessions, weights.count - 1))] }

  /// Whether the cut holds: two numbers together weigh at least what they weigh apart.
  var isSuperadditive: Bool {
    weights.indices.allSatisfy { sum in
      (0...sum / 2).allSatisfy { weights[$0] + weights[sum - $0] <= weights[sum] }
    }
  }
}

/// What cuts charge for sessions at the arms of a unit with a tutor.
struct PriceSteps {
  /// The charge for each number of sessions from none up, the last for all beyond; empty where there is none.
  typealias Charges = [Double]

  /// For each arm; empty where no arm has any.
  var ofArm: [Charges] = []
  /// For each arm those on all sessions at its key, whatever their label; empty where no arm has any.
  var ofKey: [Charges] = []

  /// For a unit of several periods each charged slot with the arms whose sessions take it; empty for a unit of one.
  ///
  /// Sessions at two arms may take one slot, which charges more for them together than arm by arm.
  var ofSlots: [SlotSteps] = []

  /// What a slot charges for the sessions at some arms.
  struct SlotSteps {
    let arms: [Int]
    var charges: Charges
  }

  var isEmpty: Bool { ofArm.isEmpty && ofKey.isEmpty }

  /// Charges only a part.
  mutating func scale(by part: Double) {
    ofArm = ofArm.map { $0.map { $0 * part } }
    ofKey = ofKey.map { $0.map { $0 * part } }
    for place in ofSlots.indices {
      ofSlots[place].charges = ofSlots[place].charges.map { $0 * part }
    }
  }
}

/// Finds the cuts that a fractional solution breaks.
struct CutFinder {
  /// Beyond so many dates some are taken together, since the programme grows with their square.
  private static let mostDates = 30

  private var loads: [Int: [(sessions: Int, share: Double)]] = [:]
  private let columns: ColumnPool

  init(_ columns: ColumnPool) { self.columns = columns }

  /// Notes that a column is in the solution by a share.
  mutating func note(_ index: Int, share: Double) {
    let entries = columns.entries[index]
    for (row, value) in zip(entries.rows, entries.values) where columns.table.isTutorSlot(row) {
      loads[row, default: []].append((Int(value), share))
    }
  }

  /// For each slot the cut that is broken most, slots ascending; those known already aside.
  ///
  /// - Parameter left: what is left of each row.
  func broken(left: [Double]) throws(GLPKError) -> [SlotCut] {
    var cuts: [SlotCut] = []
    for row in loads.keys.sorted() {
      let dates = Int(left[row])
      let load = loads[row] ?? []
      guard dates >= 2, load.contains(where: { $0.share < 1 - Tolerance.brokenCut }) else {
        continue
      }
      let found = try candidates(load, dates: dates)
      let best = found.map { weights, excess in
        (
          excess,
          SlotCut(slot: row, weights: Self.extended(weights, to: columns.table.dates(ofSlot: row)))
        )
      }
      .filter { $0.0 > Tolerance.brokenCut && !columns.cuts.contains($0.1) }
      .max { $0.0 < $1.0 }
      if let best { cuts.append(best.1) }
    }
    return cuts
  }

  /// Weights that may be broken, and by how much.
  ///
  /// Where there are many dates they are taken some together: the weight of a floor is superadditive too.
  private func candidates(
    _ load: [(sessions: Int, share: Double)], dates: Int
  ) throws(GLPKError) -> [(weights: [Int], excess: Double)] {
    func shares(_ unit: Int) -> [Double] {
      var shares = [Double](repeating: 0, count: dates / unit + 1)
      for part in load { shares[min(part.sessions, dates) / unit] += part.share }
      return shares
    }
    let fine = shares(1)
    var found = [divided(fine)]
    let common = load.reduce(0) { Self.greatestDivisor($0, $1.sessions) }
    let unit = max(
      dates > Self.mostDates ? common : 1, (dates + Self.mostDates) / (Self.mostDates + 1))
    if dates / unit >= 2, let weights = try deepest(shares(unit)) {
      found.append((0...dates).map { weights[$0 / unit] })
    }
    return found.map { ($0, excess(of: $0, fine)) }
  }

  private static func greatestDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestDivisor(second, first % second)
  }

  /// The least superadditive weights of more dates that agree with these on theirs.
  static func extended(_ weights: [Int], to dates: Int) -> [Int] {
    var all = weights
    while all.count <= dates {
      all.append((1...all.count / 2).map { all[$0] + all[all.count - $0] }.max() ?? 0)
    }
    return all
  }

  /// By how much weights are broken, of a right-hand side of one.
  private func excess(of weights: [Int], _ shares: [Double]) -> Double {
    zip(weights, shares).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(max(1, weights.last ?? 1))
      - 1
  }

  /// The weights floor(a / d) that are broken most.
  private func divided(_ shares: [Double]) -> [Int] {
    let all = (2..<shares.count).map { divisor in shares.indices.map { $0 / divisor } }
    return all.max { excess(of: $0, shares) < excess(of: $1, shares) } ?? []
  }

  /// The superadditive weights that are broken most, whole; nothing where the programme gives no small fractions.
  private func deepest(_ shares: [Double]) throws(GLPKError) -> [Int]? {
    let dates = shares.count - 1
    let weights = try LinearProgram.with {
      (program: inout LinearProgram) throws(GLPKError) -> [Double] in
      try program.setDirection(.maximise)
      for number in 1...dates {
        _ = try program.addColumn(
          cost: shares[number], bounds: number == dates ? .fixed(1) : .between(0, 1), rows: [],
          values: [])
      }
      for sum in 2...dates {
        for part in 1...sum / 2 {
          let row = try program.addRow(.atMost(0))
          let isDouble = part == sum - part
          try program.setRow(
            row, columns: isDouble ? [part - 1, sum - 1] : [part - 1, sum - part - 1, sum - 1],
            values: isDouble ? [2, -1] : [1, 1, -1])
        }
      }
      guard try program.simplex(.primal, iterationLimit: 2000) == .optimal else { return [] }
      return try program.values()
    }
    return Self.whole([0] + weights)
  }

  /// The same weights as small whole numbers, where they are.
  static func whole(_ weights: [Double]) -> [Int]? {
    guard weights.count > 2 else { return nil }
    for scale in 1...60 {
      let scaled = weights.map { $0 * Double(scale) }
      guard scaled.allSatisfy({ abs($0 - $0.rounded()) < Tolerance.weight }) else { continue }
      let found = SlotCut(slot: 0, weights: scaled.map { Int($0.rounded()) })
      return found.isSuperadditive ? found.weights : nil
    }
    return nil
  }
}

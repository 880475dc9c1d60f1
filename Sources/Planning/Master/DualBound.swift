internal import GLPK

/// A lower bound on the aim of every dated plan that holds at any duals, right or wrong.
///
/// With rows l <= A x <= u, pots z_p filled from choices c, and at most one column in each block, any y with y <= 0 at rows that
/// are only capped and y >= 0 at rows that only ask gives
///
///     c x  >=  sum_r y_r b_r  +  sum_{c, p} min(0, y_c - y_p) u_p  +  sum_blocks min(0, least reduced cost at y),
///
/// where b_r is the bound that the sign of y_r speaks of. Nothing is asked of y but its signs, and those are made right
/// here, before pricing: so the bound does not trust the simplex method to be at an optimum, or to be exact, or even to
/// have come to an end. A bound read off the objective of the linear programme would trust all three (A. Neumaier and
/// O. Shcherbina 2004, doi:10.1007/s10107-003-0433-3). Last it is lowered by what rounding can have added.
struct DualBound {
  /// The dual of each row of the table with its sign made right; zero where the row is not in the programme.
  private(set) var duals: [Double]
  private var sum = 0.0
  /// The sum of the sizes of all that was added or can be added in pricing.
  private var magnitude = 0.0
  private var terms = 0
  private let columns: ColumnPool
  private let aim: Aim
  private let left: [Double]

  /// - Parameter left: the upper bound of each row.
  init(_ columns: ColumnPool, aim: Aim, left: [Double]) {
    self.columns = columns
    self.aim = aim
    self.left = left
    duals = [Double](repeating: 0, count: left.count)
  }

  private var model: TermModel { columns.units.model }
  private var table: RowTable { columns.table }

  /// Takes the dual of a row, or none where its sign is wrong or it is no number.
  mutating func take(_ dual: Double, ofRow row: Int, within bounds: Bounds) {
    let active: Double? =
      switch bounds {
      case .free: nil
      case .atLeast(let least): dual > 0 ? least : nil
      case .atMost(let most): dual < 0 ? most : nil
      case .between(let least, let most): dual > 0 ? least : most
      case .fixed(let value): value
      }
    guard let active, dual.isFinite, active.isFinite else { return }
    duals[row] = dual
    add(dual * active)
  }

  /// Ends the duals: adds what filling pots could gain at them, and measures what pricing will add up.
  mutating func close() {
    for (choice, pots) in model.potChoices.enumerated() {
      for pot in pots {
        let row = table.pot[pot]
        add(min(0, duals[table.potChoice[choice]] - duals[row]) * max(0, left[row]))
      }
    }
    for request in model.requests { magnitude += entry(request) }
    for rows in table.losses {
      for row in rows { magnitude += Double(row.relief) * abs(duals[row.row]) }
    }
  }

  /// The bound, once all candidates are priced at the duals.
  ///
  /// - Parameter shortfall: the sum over blocks of the least reduced cost, at most zero.
  func value(shortfall: Double) -> Double {
    let slack = Double(terms + Tolerance.roundings) * .ulpOfOne * (magnitude + abs(shortfall))
    return sum + shortfall - slack
  }

  private mutating func add(_ term: Double) {
    guard term != 0 else { return }
    sum += term
    magnitude += abs(term)
    terms += 1
  }

  /// How large the sums are that make a column of a request: prices weigh against this, or the column is not worth having.
  private func entry(_ request: RequestFacts) -> Double {
    let provision = model.provisions[request.provision]
    let met = Double(provision.sessions * provision.groupMost)
    var size = aim.mandatory + abs(duals[table.block[request.block]])
    size += (aim.statutory + abs(duals[table.statutory])) * (request.statutory ? 1 : 0)
    size += (aim.points + abs(duals[table.points])) * Double(request.points)
    size += (aim.kept + abs(duals[table.kept])) * met
    if let choice = request.potChoice { size += abs(duals[table.potChoice[choice]]) }
    return size
  }
}

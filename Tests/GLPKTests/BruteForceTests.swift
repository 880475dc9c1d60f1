import GLPK
import Testing
import TuitionTesting

/// A small program drawn at random: maximise cost · x where entries · x <= limits and 0 <= x <= 4.
private struct Drawn {
  static let top = 4.0
  let costs: [Double]
  let entries: [[Double]]
  let limits: [Double]

  init(seed: UInt64, columns: Int, rows: Int) {
    var random = SeededGenerator(seed: seed)
    func whole(_ range: ClosedRange<Int>) -> Double {
      Double(Int.random(in: range, using: &random))
    }
    costs = (0..<columns).map { _ in whole(-3...9) }
    entries = (0..<rows).map { _ in (0..<columns).map { _ in whole(-2...6) } }
    limits = (0..<rows).map { _ in whole(0...20) }
  }

  func fill(_ program: inout LinearProgram, kind: ColumnKind) throws(GLPKError) {
    try program.setDirection(.maximise)
    for limit in limits { _ = try program.addRow(.atMost(limit)) }
    for (column, cost) in costs.enumerated() {
      _ = try program.addColumn(
        cost: cost, bounds: .between(0, Self.top), kind: kind, rows: Array(limits.indices),
        values: entries.map { $0[column] })
    }
  }

  func value(of point: [Double]) -> Double { zip(costs, point).map(*).reduce(0, +) }

  func allows(_ point: [Double]) -> Bool {
    point.allSatisfy { $0 > -1e-9 && $0 < Self.top + 1e-9 }
      && zip(entries, limits).allSatisfy { row, limit in
        zip(row, point).map(*).reduce(0, +) <= limit + 1e-7
      }
  }

  /// The best of all whole points.
  var wholeOptimum: Double {
    var points: [[Double]] = [[]]
    for _ in costs { points = points.flatMap { point in (0...4).map { point + [Double($0)] } } }
    return points.filter(allows).map(value).max() ?? -.infinity
  }

  /// The best of all corners: each is where as many rows and bounds as there are columns meet.
  var cornerOptimum: Double {
    let count = costs.count
    var planes: [([Double], Double)] = Array(zip(entries, limits))
    for column in 0..<count {
      let unit = (0..<count).map { $0 == column ? 1.0 : 0 }
      planes += [(unit, 0), (unit, Self.top)]
    }
    var best = -Double.infinity
    for chosen in Self.choices(of: count, from: planes.count) {
      guard let point = Self.meeting(of: chosen.map { planes[$0] }), allows(point) else { continue }
      best = max(best, value(of: point))
    }
    return best
  }

  private static func choices(of size: Int, from count: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return choices(of: size - 1, from: count).flatMap { start in
      ((start.last ?? -1) + 1..<count).map { start + [$0] }
    }
  }

  /// The point where planes meet, by Gaussian elimination; nothing where they do not meet in one point.
  private static func meeting(of planes: [([Double], Double)]) -> [Double]? {
    var rows = planes.map { $0.0 + [$0.1] }
    for step in rows.indices {
      guard
        let pivot = rows.indices.dropFirst(step).max(by: {
          abs(rows[$0][step]) < abs(rows[$1][step])
        }), abs(rows[pivot][step]) > 1e-9
      else { return nil }
      rows.swapAt(step, pivot)
      for other in rows.indices where other != step {
        let factor = rows[other][step] / rows[step][step]
        rows[other] = zip(rows[other], rows[step]).map { $0 - factor * $1 }
      }
    }
    return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
  }
}

struct BruteForceTests {
  @Test(arguments: 1...150)
  func `simplex finds the best corner, whichever method`(_ seed: Int) throws {
    let drawn = Drawn(seed: UInt64(seed), columns: 3, rows: 4)
    for method in [SimplexMethod.primal, .dualThenPrimal] {
      try LinearProgram.with { program throws(GLPKError) in
        try drawn.fill(&program, kind: .continuous)
        #expect(try program.simplex(method) == .optimal)
        #expect(try program.objective.isClose(to: drawn.cornerOptimum))
      }
    }
  }

  @Test(arguments: 1...150)
  func `the duals price the limits at the optimum`(_ seed: Int) throws {
    let drawn = Drawn(seed: UInt64(seed), columns: 3, rows: 4)
    try LinearProgram.with { program throws(GLPKError) in
      try drawn.fill(&program, kind: .continuous)
      _ = try program.simplex()
      let priced = zip(try program.duals(), drawn.limits).map(*).reduce(0, +)
      let atTop = try program.reducedCosts().map { max(0, $0) * Drawn.top }.reduce(0, +)
      #expect((priced + atTop).isClose(to: try program.objective))
    }
  }

  @Test(arguments: 1...100)
  func `branch and cut finds the best whole point, with and without presolve and cuts`(
    _ seed: Int
  ) throws {
    let drawn = Drawn(seed: UInt64(seed), columns: 4, rows: 4)
    for options in [
      BranchAndCutOptions(), BranchAndCutOptions(cuts: .all, presolve: true),
      BranchAndCutOptions(cuts: .all),
      BranchAndCutOptions(branching: .pseudocost, selection: .depthFirst),
    ] {
      try LinearProgram.with { program throws(GLPKError) in
        try drawn.fill(&program, kind: .integer)
        let outcome = try program.branchAndCut(options)
        #expect(outcome.status == .optimal)
        #expect(outcome.objective?.isClose(to: drawn.wholeOptimum) == true)
      }
    }
  }
}

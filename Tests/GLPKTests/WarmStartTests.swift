import GLPK
import Testing
import TuitionTesting

struct WarmStartTests {
  /// Covers 40 rows with columns that come in two lots; the second lot is cheaper.
  private func addColumns(
    _ lot: ClosedRange<Int>, to program: inout LinearProgram
  ) throws(GLPKError) {
    var random = SeededGenerator(seed: UInt64(lot.lowerBound))
    for _ in lot {
      let rows = (0..<40).shuffled(using: &random).prefix(4).sorted()
      let cost = Double(Int.random(in: 5...30, using: &random))
      _ = try program.addColumn(
        cost: cost, bounds: .atLeast(0), rows: rows, values: [1, 1, 1, 1])
    }
  }

  private func addRows(to program: inout LinearProgram) throws(GLPKError) {
    for row in 0..<40 {
      _ = try program.addRow(.atLeast(1))
      _ = try program.addColumn(cost: 100, bounds: .atLeast(0), rows: [row], values: [1])
    }
  }

  private struct Answer {
    let objective: Double
    let iterations: Int
  }

  private func solve(
    _ program: inout LinearProgram, _ method: SimplexMethod
  ) throws(GLPKError) -> Answer {
    let before = try program.iterations
    #expect(try program.simplex(method) == .optimal)
    return Answer(
      objective: try program.objective, iterations: try program.iterations - before)
  }

  @Test func `after new columns a warm start takes fewer iterations than a cold one`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try addRows(to: &program)
      try addColumns(1...200, to: &program)
      _ = try solve(&program, .primal)
      try addColumns(201...220, to: &program)
      let warm = try solve(&program, .primal)
      try program.standardBasis()
      let cold = try solve(&program, .primal)
      #expect(warm.objective.isClose(to: cold.objective))
      #expect(warm.iterations > 0)
      #expect(warm.iterations < cold.iterations)
    }
  }

  @Test func `after a new bound the dual method needs few iterations`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try addRows(to: &program)
      try addColumns(1...200, to: &program)
      let first = try solve(&program, .primal)
      try program.setBounds(.atLeast(2), ofRow: 7)
      let again = try solve(&program, .dual)
      #expect(again.objective > first.objective)
      #expect(again.iterations < first.iterations)
    }
  }

  @Test func `a basis kept as a value starts an equal program at its optimum`() throws {
    let (kept, objective) = try LinearProgram.with { program throws(GLPKError) in
      try addRows(to: &program)
      try addColumns(1...200, to: &program)
      let answer = try solve(&program, .primal)
      return (try program.basis, answer.objective)
    }
    try LinearProgram.with { program throws(GLPKError) in
      try addRows(to: &program)
      try addColumns(1...200, to: &program)
      try program.setBasis(kept)
      let answer = try solve(&program, .primal)
      #expect(answer.iterations == 0)
      #expect(answer.objective.isClose(to: objective))
    }
  }

  @Test func `a basis of a larger program is refused`() throws {
    try LinearProgram.with { large throws(GLPKError) in
      try addRows(to: &large)
      let basis = try large.basis
      #expect(throws: GLPKError.basisOfAnotherProgram(rows: 40, columns: 40)) {
        try LinearProgram.with { small throws(GLPKError) in try small.setBasis(basis) }
      }
    }
  }
}

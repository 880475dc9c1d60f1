import GLPK
import Testing

struct SimplexTests {
  @Test(arguments: [SimplexMethod.primal, .dual, .dualThenPrimal])
  func `every method finds the optimum worked out by hand`(_ method: SimplexMethod) throws {
    #expect(try Bakery.solve(method).isClose(to: 36))
  }

  @Test func `values, duals and reduced costs are those of the optimum`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      #expect(try program.simplex() == .optimal)
      #expect(try program.values() == [2, 6])
      #expect(try program.value(ofColumn: 1) == 6)
      #expect(try program.value(ofRow: 2) == 18)
      let duals = try program.duals()
      #expect(duals[0].isClose(to: 0))
      #expect(duals[1].isClose(to: 1.5))
      #expect(duals[2].isClose(to: 1))
      #expect(try program.reducedCosts().allSatisfy { $0.isClose(to: 0) })
      #expect(try program.iterations > 0)
    }
  }

  @Test func `rows that contradict each other are infeasible, not an error`() throws {
    let outcome = try LinearProgram.with { program throws(GLPKError) in
      let low = try program.addRow(.atMost(1))
      let high = try program.addRow(.atLeast(2))
      _ = try program.addColumn(cost: 1, bounds: .free, rows: [low, high], values: [1, 1])
      return try program.simplex()
    }
    #expect(outcome == .infeasible)
  }

  @Test func `an objective without end is unbounded`() throws {
    let outcome = try LinearProgram.with { program throws(GLPKError) in
      _ = try program.addColumn(cost: -1, bounds: .atLeast(0), rows: [], values: [])
      _ = try program.addRow(.free)
      return try program.simplex()
    }
    #expect(outcome == .unbounded)
  }

  @Test func `a solve that meets its iteration limit goes on from where it stood`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      #expect(try program.simplex(iterationLimit: 0) == .limit)
      var rounds = 0
      while try program.simplex(iterationLimit: 1) == .limit { rounds += 1 }
      #expect(rounds > 0)
      #expect(try program.objective.isClose(to: 36))
    }
  }

  @Test func `the presolver changes nothing about the optimum`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      #expect(try program.simplex(presolve: true) == .optimal)
      #expect(try program.objective.isClose(to: 36))
    }
  }

  @Test func `a basis that lacks a basic column is a failure the caller can mend`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      #expect(try program.simplex() == .optimal)
      try program.deleteColumns([1])
      #expect(try program.simplex() == .failed(.noBasis))
      try program.standardBasis()
      #expect(try program.simplex() == .optimal)
      #expect(try program.objective.isClose(to: 12))
    }
  }

  @Test func `equal columns in a basis are singular, and the advanced basis mends it`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      let rows = [try program.addRow(.fixed(2)), try program.addRow(.fixed(2))]
      _ = try program.addColumn(cost: 1, bounds: .atLeast(0), rows: rows, values: [1, 1])
      _ = try program.addColumn(cost: 1, bounds: .atLeast(0), rows: rows, values: [1, 1])
      let singular = try LinearProgram.with { other throws(GLPKError) in
        let free = [try other.addRow(.atMost(2)), try other.addRow(.atMost(2))]
        _ = try other.addColumn(cost: -1, bounds: .atLeast(0), rows: [free[0]], values: [1])
        _ = try other.addColumn(cost: -1, bounds: .atLeast(0), rows: [free[1]], values: [1])
        _ = try other.simplex()
        return try other.basis
      }
      try program.setBasis(singular)
      #expect(try program.simplex() == .failed(.singularBasis))
      try program.advancedBasis()
      #expect(try program.simplex() == .optimal)
      #expect(try program.objective.isClose(to: 2))
    }
  }

  @Test func `scaling keeps the optimum`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      try program.scale()
      #expect(try program.simplex(.dualThenPrimal) == .optimal)
      #expect(try program.objective.isClose(to: 36))
    }
  }
}

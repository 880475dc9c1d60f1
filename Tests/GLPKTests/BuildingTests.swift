import GLPK
import Testing

struct BuildingTests {
  @Test func `rows and columns count from nought`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      #expect(program.rowCount == 3)
      #expect(program.columnCount == 2)
      #expect(try program.name(ofRow: 0) == "rye")
      #expect(try program.name(ofColumn: 1) == "y")
    }
  }

  @Test func `costs, bounds and entries can change between solves`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      _ = try program.simplex()
      try program.setCost(0, ofColumn: 1)
      _ = try program.simplex()
      #expect(try program.objective.isClose(to: 12))
      try program.setBounds(.atMost(3), ofRow: 0)
      _ = try program.simplex(.dualThenPrimal)
      #expect(try program.objective.isClose(to: 9))
      try program.setBounds(.between(0, 1), ofColumn: 0)
      _ = try program.simplex(.dualThenPrimal)
      #expect(try program.objective.isClose(to: 3))
      try program.setRow(2, columns: [0], values: [36])
      try program.standardBasis()
      _ = try program.simplex()
      #expect(try program.objective.isClose(to: 1.5))
    }
  }

  @Test func `rows can go between solves`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      try program.deleteRows([1, 2])
      #expect(program.rowCount == 1)
      try program.setBounds(.between(0, 10), ofColumn: 1)
      #expect(try program.simplex() == .optimal)
      #expect(try program.objective.isClose(to: 62))
    }
  }

  @Test func `bounds of every sort hold`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      let sorts: [(Bounds, Double)] = [
        (.atLeast(2), 2), (.between(-1, 4), -1), (.fixed(7), 7), (.between(3, 3), 3),
      ]
      for (bounds, _) in sorts {
        _ = try program.addColumn(cost: 1, bounds: bounds, rows: [], values: [])
      }
      _ = try program.addRow(.free)
      _ = try program.simplex()
      #expect(try program.values() == sorts.map(\.1))
    }
  }

  @Test func `numbers that make no sense are refused and the program lives on`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      expect(.noSuchRow(9, count: 3)) { () throws(GLPKError) in
        _ = try program.addColumn(cost: 0, bounds: .free, rows: [9], values: [1])
      }
      expect(.noSuchRow(-1, count: 3)) { () throws(GLPKError) in
        _ = try program.value(ofRow: -1)
      }
      expect(.noSuchColumn(2, count: 2)) { () throws(GLPKError) in
        try program.setCost(1, ofColumn: 2)
      }
      expect(.unequalLengths(places: 2, values: 1)) { () throws(GLPKError) in
        try program.setRow(0, columns: [0, 1], values: [1])
      }
      expect(.notFinite) { () throws(GLPKError) in
        try program.setCost(.nan, ofColumn: 0)
      }
      expect(.notFinite) { () throws(GLPKError) in
        _ = try program.addRow(.atLeast(-.infinity))
      }
      expect(.crossedBounds(lower: 2, upper: 1)) { () throws(GLPKError) in
        _ = try program.addRow(.between(2, 1))
      }
      expect(.negativeLimit) { () throws(GLPKError) in
        _ = try program.simplex(iterationLimit: -1)
      }
      #expect(try program.simplex() == .optimal)
      #expect(try program.objective.isClose(to: 36))
    }
  }

  private func expect(_ error: GLPKError, _ call: () throws(GLPKError) -> Void) {
    #expect(throws: error) { try call() }
    #expect(error.description.hasSuffix("."))
  }
}

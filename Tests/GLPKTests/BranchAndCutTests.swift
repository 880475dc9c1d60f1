import GLPK
import Testing
import TuitionTesting

struct BranchAndCutTests {
  /// A knapsack whose items are equally dense, so that a search has work to do.
  private func fillKnapsack(_ program: inout LinearProgram, items: Int) throws(GLPKError) {
    var random = SeededGenerator(seed: 4)
    try program.setDirection(.maximise)
    let row = try program.addRow(.atMost(Double(items) * 25 + 0.5))
    for _ in 0..<items {
      let weight = Double(Int.random(in: 40...60, using: &random) * 2)
      _ = try program.addColumn(
        cost: weight, bounds: .free, kind: .binary, rows: [row], values: [weight])
    }
  }

  @Test func `whole numbers cost what they must`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      try program.setBounds(.atMost(17), ofRow: 2)
      for column in 0..<2 { try program.setKind(.integer, ofColumn: column) }
      let outcome = try program.branchAndCut()
      #expect(outcome.status == .optimal)
      #expect(outcome.stopped == .finished)
      #expect(outcome.objective?.isClose(to: 33) == true)
      #expect(outcome.bestBound?.isClose(to: 33) == true)
      #expect(try program.integerValues() == [1, 6])
      #expect(try program.integerValue(ofColumn: 1) == 6)
      #expect(try program.integerObjective.isClose(to: 33))
    }
  }

  @Test(arguments: [true, false])
  func `what has no whole solution is infeasible`(_ presolve: Bool) throws {
    try LinearProgram.with { program throws(GLPKError) in
      let row = try program.addRow(.fixed(1))
      _ = try program.addColumn(
        cost: 1, bounds: .between(0, 9), kind: .integer, rows: [row], values: [2])
      let outcome = try program.branchAndCut(BranchAndCutOptions(presolve: presolve))
      #expect(outcome.status == .infeasible)
      #expect(outcome.objective == nil)
    }
  }

  @Test func `a binary column keeps the bounds it is given`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      for bounds in [Bounds.fixed(0), .between(0, 1), .free, .atLeast(-3)] {
        _ = try program.addColumn(cost: -1, bounds: bounds, kind: .binary, rows: [], values: [])
      }
      _ = try program.addRow(.free)
      _ = try program.branchAndCut()
      #expect(try program.integerValues() == [0, 1, 1, 1])
    }
  }

  @Test func `a node limit stops the search at the same place each time`() throws {
    let runs = try (0..<2).map { _ in
      try LinearProgram.with { program throws(GLPKError) in
        try fillKnapsack(&program, items: 35)
        return try program.branchAndCut(BranchAndCutOptions(nodeLimit: 40))
      }
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].stopped == .nodeLimit)
    #expect(runs[0].nodes >= 40)
    #expect(runs[0].bestBound != nil)
  }

  @Test func `a closure hears of the search and can stop it`() throws {
    var heard: [BranchProgress] = []
    let outcome = try LinearProgram.with { program throws(GLPKError) in
      try fillKnapsack(&program, items: 35)
      return try program.branchAndCut { progress in
        heard.append(progress)
        return progress.nodes < 30
      }
    }
    #expect(outcome.stopped == .cancelled)
    #expect(heard.map(\.nodes) == heard.map(\.nodes).sorted())
    #expect(heard.last?.nodes ?? 0 >= 30)
    let bounds = heard.compactMap(\.bestBound)
    #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 >= $1 - 1e-6 })
  }

  @Test func `the bound of a stopped search is on the right side of its solution`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try fillKnapsack(&program, items: 35)
      let outcome = try program.branchAndCut(
        BranchAndCutOptions(nodeLimit: 200, feasibilityPump: true))
      guard let objective = outcome.objective, let bound = outcome.bestBound else {
        Issue.record("no solution in 200 nodes: \(outcome)")
        return
      }
      #expect(bound >= objective - 1e-6)
    }
  }

  @Test func `a search starts from the incumbent it is given`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try fillKnapsack(&program, items: 35)
      var first: Double?
      let outcome = try program.branchAndCut(
        BranchAndCutOptions(nodeLimit: 1), incumbent: (0..<35).map { $0 < 3 ? 1 : 0 }
      ) { progress in
        first = first ?? progress.incumbent
        return true
      }
      #expect(first != nil)
      #expect(outcome.objective ?? 0 >= first ?? .infinity)
    }
  }

  @Test func `calling GLPK from the progress closure is refused and harms nothing`() throws {
    var refusals: [GLPKError] = []
    let outcome = try LinearProgram.with { program throws(GLPKError) in
      try Bakery.fill(&program)
      try program.setKind(.integer, ofColumn: 0)
      return try program.branchAndCut { _ in
        do throws(GLPKError) { _ = try Bakery.solve() } catch { refusals.append(error) }
        return true
      }
    }
    #expect(!refusals.isEmpty)
    #expect(refusals.allSatisfy { $0 == .insideProgress })
    #expect(outcome.objective?.isClose(to: 36) == true)
    #expect(try Bakery.solve().isClose(to: 36))
  }

  @Test func `a gap lets a search stop early and say so`() throws {
    try LinearProgram.with { program throws(GLPKError) in
      try fillKnapsack(&program, items: 35)
      let outcome = try program.branchAndCut(
        BranchAndCutOptions(gap: 0.2, feasibilityPump: true))
      #expect(outcome.stopped == .gap || outcome.stopped == .finished)
      #expect(outcome.objective != nil)
    }
  }
}

import GLPK
import Testing

/// What GLPK answers by ending the process must end the call only.
struct FaultTests {
  /// Names one row twice, which GLPK refuses.
  private func fault(_ program: inout LinearProgram) throws(GLPKError) {
    for _ in 0..<2 { _ = try program.addRow(.free) }
    _ = try program.addColumn(cost: 1, bounds: .free, rows: [1, 1], values: [1, 2])
  }

  @Test func `a fault becomes an error in GLPK's words, and the same thread solves again`() throws {
    let error = #expect(throws: GLPKError.self) {
      try LinearProgram.with { program throws(GLPKError) in try fault(&program) }
    }
    guard case .fault(let words) = error else {
      Issue.record("expected a fault, got \(String(describing: error))")
      return
    }
    #expect(words.contains("duplicate row indices"))
    #expect(try Bakery.solve().isClose(to: 36))
  }

  @Test func `after a fault every older program of the thread says that it is lost`() throws {
    try LinearProgram.with { outer throws(GLPKError) in
      try Bakery.fill(&outer)
      #expect(throws: GLPKError.self) {
        try LinearProgram.with { inner throws(GLPKError) in try fault(&inner) }
      }
      #expect(throws: GLPKError.lost) { try outer.simplex() }
      let fresh = try Bakery.solve()
      #expect(fresh.isClose(to: 36))
      #expect(throws: GLPKError.lost) { try outer.objective }
    }
  }

  @Test func `a thousand faults leave a thread that solves`() throws {
    for _ in 0..<1000 {
      _ = try? LinearProgram.with { program throws(GLPKError) in try fault(&program) }
    }
    #expect(try Bakery.solve().isClose(to: 36))
  }

  @Test func `a program inside a program does not disturb it`() throws {
    try LinearProgram.with { outer throws(GLPKError) in
      try Bakery.fill(&outer)
      #expect(try Bakery.solve().isClose(to: 36))
      #expect(try outer.simplex() == .optimal)
    }
  }

  @Test func `the caller's own errors pass through unchanged`() {
    struct Refusal: Error, Equatable {}
    #expect(throws: Refusal()) {
      try LinearProgram.with { _ throws(Refusal) in throw Refusal() }
    }
  }
}

import GLPK
import Testing

struct ThreadTests {
  @Test func `hundreds of solves and faults at once do not meet`() async throws {
    let answers = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<400 {
        group.addTask { number % 5 == 0 ? Self.faults() : Self.solves() }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == 400)
    #expect(answers.allSatisfy { $0 })
  }

  private static func solves() -> Bool {
    guard let objective = try? Bakery.solve() else { return false }
    return objective.isClose(to: 36)
  }

  private static func faults() -> Bool {
    do throws(GLPKError) {
      try LinearProgram.with { program throws(GLPKError) in
        let row = try program.addRow(.free)
        _ = try program.addColumn(cost: 1, bounds: .free, rows: [row, row], values: [1, 1])
      }
      return false
    } catch {
      guard case .fault = error else { return false }
      return true
    }
  }
}

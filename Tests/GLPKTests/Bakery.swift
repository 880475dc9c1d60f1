import GLPK

/// Two kinds of loaf share flour and oven hours; by hand the best is 2 rye and 6 wheat, worth 36.
///
/// Maximise 3 rye + 5 wheat where rye <= 4, 2 wheat <= 12 and 3 rye + 2 wheat <= 18; the rows' duals are 0, 1.5 and 1.
enum Bakery {
  static func fill(_ program: inout LinearProgram) throws(GLPKError) {
    try program.setDirection(.maximise)
    let rye = try program.addRow(.atMost(4), name: "rye")
    let oven = try program.addRow(.atMost(12), name: "oven")
    let flour = try program.addRow(.atMost(18), name: "flour")
    _ = try program.addColumn(
      cost: 3, bounds: .atLeast(0), rows: [rye, flour], values: [1, 3], name: "x")
    _ = try program.addColumn(
      cost: 5, bounds: .atLeast(0), rows: [oven, flour], values: [2, 2], name: "y")
  }

  static func solve(_ method: SimplexMethod = .primal) throws(GLPKError) -> Double {
    try LinearProgram.with { program throws(GLPKError) in
      try fill(&program)
      _ = try program.simplex(method)
      return try program.objective
    }
  }
}
